package vn.chungtay.contribution.closing.read.bankbalance;

import org.axonframework.eventhandling.EventHandler;
import vn.chungtay.contribution.account.events.AccountConfirmed;
import vn.chungtay.contribution.account.events.AccountNamed;
import vn.chungtay.contribution.statement.events.BalancesRead;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Keeps what statements say that accounts held at the ends of months. */
@Projector(
        view = BankBalanceProjector.VIEW,
        documents = {BankAccountDocument.class, BankBalanceDocument.class})
public class BankBalanceProjector {

    /** Name of the view. */
    public static final String VIEW = "bank-balance-view";

    private final ViewDocuments views;

    public BankBalanceProjector(ViewDocuments views) {
        this.views = views;
    }

    /** The first naming makes the document, each later one changes it. */
    @EventHandler
    void on(AccountNamed event, Position position) {
        views.create(BankAccountDocument.named(event, position));
        views.change(
                BankAccountDocument.class,
                event.accountId(),
                position,
                before -> BankAccountDocument.named(event, position));
    }

    @EventHandler
    void on(AccountConfirmed event, Position position) {
        views.change(BankAccountDocument.class, event.accountId(), position, account -> account.confirmed(position));
    }

    @EventHandler
    void on(BalancesRead event, Position position) {
        for (int at = 0; at < event.months().size(); at++) {
            BankBalanceDocument read = BankBalanceDocument.of(event, at, position);
            views.create(read);
            views.change(BankBalanceDocument.class, read.id(), position, before -> before.or(read));
        }
    }
}
