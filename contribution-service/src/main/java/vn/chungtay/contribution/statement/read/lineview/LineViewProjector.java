package vn.chungtay.contribution.statement.read.lineview;

import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.fund.events.EntryCorrection;
import vn.chungtay.contribution.fund.events.InterestCredited;
import vn.chungtay.contribution.fund.events.MoneyReturned;
import vn.chungtay.contribution.fund.events.ReturnCorrected;
import vn.chungtay.contribution.fund.events.TransferReceived;
import vn.chungtay.contribution.fund.events.TransferReceivedCorrected;
import vn.chungtay.contribution.statement.events.IncomingEntryExplained;
import vn.chungtay.contribution.statement.events.IncomingEntryReleased;
import vn.chungtay.contribution.statement.events.LineMatched;
import vn.chungtay.contribution.statement.events.LineNotPaidBack;
import vn.chungtay.contribution.statement.events.LinePaidBack;
import vn.chungtay.contribution.statement.events.LineReopened;
import vn.chungtay.contribution.statement.events.LineResolved;
import vn.chungtay.contribution.statement.events.LineTied;
import vn.chungtay.contribution.statement.events.LineUntied;
import vn.chungtay.contribution.statement.events.LineWaits;
import vn.chungtay.contribution.statement.events.PayrollProposed;
import vn.chungtay.contribution.statement.events.ResolutionProposed;
import vn.chungtay.contribution.statement.events.ResolutionRejected;
import vn.chungtay.contribution.statement.events.TieProposed;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Keeps every line, and what became of it, beside the ledgers' entries that a line may be. */
@Projector(
        view = LineViewProjector.VIEW,
        documents = {LineDocument.class, IncomingDocument.class})
public class LineViewProjector {

    /** Name of the view. */
    public static final String VIEW = "statement-line-view";

    private final ViewDocuments views;

    public LineViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(LineMatched event, Position position) {
        views.create(LineDocument.matched(event, position));
    }

    @EventHandler
    void on(LineWaits event, Position position) {
        views.create(LineDocument.waits(event, position));
    }

    @EventHandler
    void on(ResolutionProposed event, Position position) {
        views.change(LineDocument.class, event.lineId(), position, line -> line.proposed(event, position));
    }

    @EventHandler
    void on(PayrollProposed event, Position position) {
        views.change(LineDocument.class, event.lineId(), position, line -> line.proposed(event, position));
    }

    @EventHandler
    void on(TieProposed event, Position position) {
        views.change(LineDocument.class, event.lineId(), position, line -> line.proposed(event, position));
    }

    @EventHandler
    void on(ResolutionRejected event, Position position) {
        views.change(LineDocument.class, event.lineId(), position, line -> line.waitsAgain(position));
    }

    @EventHandler
    void on(LineResolved event, Position position) {
        views.change(LineDocument.class, event.lineId(), position, line -> line.resolved(event, position));
    }

    @EventHandler
    void on(LineTied event, Position position) {
        views.change(LineDocument.class, event.lineId(), position, line -> line.tied(event, position));
    }

    @EventHandler
    void on(LineUntied event, Position position) {
        views.change(LineDocument.class, event.lineId(), position, line -> line.waitsAgain(position));
    }

    @EventHandler
    void on(LinePaidBack event, Position position) {
        views.change(LineDocument.class, event.lineId(), position, line -> line.paidBack(event.debitId(), position));
    }

    @EventHandler
    void on(LineNotPaidBack event, Position position) {
        views.change(LineDocument.class, event.lineId(), position, line -> line.paidBack(null, position));
    }

    @EventHandler
    void on(InterestCredited event, Position position) {
        String entry = "entry-" + position.value();
        views.change(LineDocument.class, event.lineId(), position, line -> line.credited(entry, position));
    }

    @EventHandler
    void on(MoneyReturned event, Position position) {
        views.create(IncomingDocument.of(event, event.documentNumber(), position));
    }

    @EventHandler
    void on(TransferReceived event, Position position) {
        views.create(IncomingDocument.of(event, event.documentNumber(), position));
    }

    @EventHandler
    void on(ReturnCorrected event, Position position) {
        corrected(event, position);
    }

    @EventHandler
    void on(TransferReceivedCorrected event, Position position) {
        corrected(event, position);
    }

    private void corrected(EntryCorrection event, Position position) {
        views.change(
                IncomingDocument.class,
                event.entryId(),
                position,
                entry -> entry.corrected(event.rightVnd(), position));
    }

    @EventHandler
    void on(LineReopened event, Position position) {
        views.change(LineDocument.class, event.lineId(), position, line -> line.reopened(position));
    }

    @EventHandler
    void on(IncomingEntryExplained event, Position position) {
        explain(event.entryId(), event.lineId(), position);
    }

    @EventHandler
    void on(IncomingEntryReleased event, Position position) {
        explain(event.entryId(), null, position);
    }

    private void explain(String entryId, @Nullable String lineId, Position position) {
        views.change(IncomingDocument.class, entryId, position, entry -> entry.explainedBy(lineId, position));
    }
}
