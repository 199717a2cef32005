package vn.chungtay.contribution.fund.read.fundview;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.contribution.fund.events.FundsDisbursed;
import vn.chungtay.contribution.fund.events.FundsReserved;
import vn.chungtay.contribution.fund.events.GiftCredited;
import vn.chungtay.contribution.fund.events.LedgerEntry;
import vn.chungtay.contribution.fund.events.ReservationRefused;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Keeps the balances, the entries and the reservations of every fund. */
@Component
@ProcessingGroup(FundViewProjector.GROUP)
public class FundViewProjector {

    /** Name of the processing group. */
    public static final String GROUP = "fund-view";

    private final ViewDocuments views;
    private final MongoOperations mongo;

    public FundViewProjector(ViewDocuments views, MongoOperations mongo) {
        this.views = views;
        this.mongo = mongo;
    }

    @EventHandler
    void on(FundOpened event, Position position) {
        views.create(FundDocument.opened(event, position));
    }

    @EventHandler
    void on(GiftCredited event, Position position) {
        post(event, position);
    }

    @EventHandler
    void on(FundsReserved event, Position position) {
        views.create(ReservationDocument.reserved(event, position));
        post(event, position);
    }

    @EventHandler
    void on(ReservationRefused event, Position position) {
        views.create(ReservationDocument.refused(event, position));
    }

    @EventHandler
    void on(FundsDisbursed event, Position position) {
        String reservation = ReservationDocument.id(event.fundId(), event.instalmentId());
        views.change(ReservationDocument.class, reservation, position, asked -> asked.disbursed(event, position));
        post(event, position);
    }

    private void post(LedgerEntry entry, Position position) {
        mongo.save(EntryDocument.of(entry, position));
        views.change(FundDocument.class, entry.fundId(), position, fund -> fund.with(entry, position));
    }
}
