package vn.chungtay.contribution.account.read.accountview;

import org.axonframework.eventhandling.EventHandler;
import vn.chungtay.contribution.account.events.AccountConfirmed;
import vn.chungtay.contribution.account.events.AccountNamed;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Keeps the bank accounts of all drives. */
@Projector(view = AccountViewProjector.VIEW, documents = AccountDocument.class)
public class AccountViewProjector {

    /** Name of the view. */
    public static final String VIEW = "account-view";

    private final ViewDocuments views;

    public AccountViewProjector(ViewDocuments views) {
        this.views = views;
    }

    /** The first naming makes the document, each later one changes it. */
    @EventHandler
    void on(AccountNamed event, Position position) {
        views.create(AccountDocument.named(event, position, 0));
        views.change(
                AccountDocument.class,
                event.accountId(),
                position,
                before -> AccountDocument.named(event, position, before.version() + 1));
    }

    @EventHandler
    void on(AccountConfirmed event, Position position) {
        views.change(AccountDocument.class, event.accountId(), position, account -> account.confirmed(event, position));
    }
}
