package vn.chungtay.contribution.statement.read.debitview;

import org.axonframework.eventhandling.EventHandler;
import vn.chungtay.contribution.fund.events.EntryCorrection;
import vn.chungtay.contribution.fund.events.FeeCorrected;
import vn.chungtay.contribution.fund.events.FeePaid;
import vn.chungtay.contribution.fund.events.FundsDisbursed;
import vn.chungtay.contribution.fund.events.GiftRefunded;
import vn.chungtay.contribution.fund.events.TransferSent;
import vn.chungtay.contribution.fund.events.TransferSentCorrected;
import vn.chungtay.contribution.statement.events.DebitListed;
import vn.chungtay.contribution.statement.events.DebitTied;
import vn.chungtay.contribution.statement.events.DebitUntied;
import vn.chungtay.contribution.statement.events.EntryExplained;
import vn.chungtay.contribution.statement.events.EntryReleased;
import vn.chungtay.contribution.statement.events.PaybackConfirmed;
import vn.chungtay.contribution.statement.events.PaybackProposed;
import vn.chungtay.contribution.statement.events.PaybackRejected;
import vn.chungtay.contribution.statement.events.PaybackUntied;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Keeps both sides of what left: the bank's lines and the ledgers' entries. */
@Projector(
        view = DebitViewProjector.VIEW,
        documents = {DebitDocument.class, OutgoingDocument.class})
public class DebitViewProjector {

    /** Name of the view. */
    public static final String VIEW = "debit-view";

    private final ViewDocuments views;

    public DebitViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(DebitListed event, Position position) {
        views.create(DebitDocument.listed(event, position));
    }

    @EventHandler
    void on(DebitTied event, Position position) {
        views.change(DebitDocument.class, event.debitId(), position, line -> line.tied(event, position));
    }

    @EventHandler
    void on(DebitUntied event, Position position) {
        views.change(DebitDocument.class, event.debitId(), position, line -> line.waitsAgain(position));
    }

    @EventHandler
    void on(PaybackProposed event, Position position) {
        views.change(DebitDocument.class, event.debitId(), position, line -> line.proposed(event, position));
    }

    @EventHandler
    void on(PaybackRejected event, Position position) {
        views.change(DebitDocument.class, event.debitId(), position, line -> line.waitsAgain(position));
    }

    @EventHandler
    void on(PaybackConfirmed event, Position position) {
        views.change(DebitDocument.class, event.debitId(), position, line -> line.paidBack(position));
    }

    @EventHandler
    void on(PaybackUntied event, Position position) {
        views.change(DebitDocument.class, event.debitId(), position, line -> line.waitsAgain(position));
    }

    @EventHandler
    void on(FundsDisbursed event, Position position) {
        views.create(OutgoingDocument.of(event, event.documentNumber(), position));
    }

    @EventHandler
    void on(GiftRefunded event, Position position) {
        views.create(OutgoingDocument.of(event, event.documentNumber(), position));
    }

    @EventHandler
    void on(FeePaid event, Position position) {
        views.create(OutgoingDocument.of(event, event.documentNumber(), position));
    }

    @EventHandler
    void on(TransferSent event, Position position) {
        views.create(OutgoingDocument.of(event, event.documentNumber(), position));
    }

    @EventHandler
    void on(FeeCorrected event, Position position) {
        corrected(event, position);
    }

    @EventHandler
    void on(TransferSentCorrected event, Position position) {
        corrected(event, position);
    }

    private void corrected(EntryCorrection event, Position position) {
        views.change(
                OutgoingDocument.class,
                event.entryId(),
                position,
                entry -> entry.corrected(event.rightVnd(), position));
    }

    @EventHandler
    void on(EntryExplained event, Position position) {
        views.change(
                OutgoingDocument.class,
                event.entryId(),
                position,
                entry -> entry.explainedBy(event.debitId(), position));
    }

    @EventHandler
    void on(EntryReleased event, Position position) {
        views.change(OutgoingDocument.class, event.entryId(), position, entry -> entry.explainedBy(null, position));
    }
}
