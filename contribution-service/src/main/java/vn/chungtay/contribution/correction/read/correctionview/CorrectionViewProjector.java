package vn.chungtay.contribution.correction.read.correctionview;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.axonframework.eventhandling.EventHandler;
import vn.chungtay.contribution.correction.entry.EntryKind;
import vn.chungtay.contribution.correction.events.CorrectionConfirmed;
import vn.chungtay.contribution.correction.events.CorrectionEvent;
import vn.chungtay.contribution.correction.events.CorrectionProposed;
import vn.chungtay.contribution.correction.events.CorrectionRejected;
import vn.chungtay.contribution.fund.events.EntryCorrection;
import vn.chungtay.contribution.fund.events.FeeCorrected;
import vn.chungtay.contribution.fund.events.FeePaid;
import vn.chungtay.contribution.fund.events.InterestCorrected;
import vn.chungtay.contribution.fund.events.InterestCredited;
import vn.chungtay.contribution.fund.events.MoneyReturned;
import vn.chungtay.contribution.fund.events.ReturnCorrected;
import vn.chungtay.contribution.fund.events.TransferReceived;
import vn.chungtay.contribution.fund.events.TransferSent;
import vn.chungtay.contribution.fund.events.TransferSentCorrected;
import vn.chungtay.infra.service.projection.Projector;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocuments;

/** Keeps corrections, and the entries that can be corrected with what they stand at. */
@Projector(
        view = CorrectionViewProjector.VIEW,
        documents = {CorrectionDocument.class, CorrectableDocument.class})
public class CorrectionViewProjector {

    /** Name of the view. */
    public static final String VIEW = "correction-view";

    private final ViewDocuments views;

    public CorrectionViewProjector(ViewDocuments views) {
        this.views = views;
    }

    @EventHandler
    void on(MoneyReturned event, Position position) {
        views.create(CorrectableDocument.of(event, position));
    }

    @EventHandler
    void on(FeePaid event, Position position) {
        views.create(CorrectableDocument.of(event, position));
    }

    @EventHandler
    void on(InterestCredited event, Position position) {
        views.create(CorrectableDocument.of(event, position));
    }

    @EventHandler
    void on(TransferSent event, Position position) {
        views.create(CorrectableDocument.of(event, position));
    }

    /** Its entry in the other fund stands in the same commit, behind the one of the fund that paid. */
    @EventHandler
    void on(TransferReceived event, Position position) {
        var sent = query(where("about").is(event.outlayId()).and("kind").is(EntryKind.TRANSFER));
        String arrived = "entry-" + position.value();
        views.find(CorrectableDocument.class, sent)
                .forEach(entry -> views.change(
                        CorrectableDocument.class, entry.id(), position, found -> found.arrivedAs(arrived, position)));
    }

    @EventHandler
    void on(ReturnCorrected event, Position position) {
        corrected(event, position);
    }

    @EventHandler
    void on(FeeCorrected event, Position position) {
        corrected(event, position);
    }

    @EventHandler
    void on(InterestCorrected event, Position position) {
        corrected(event, position);
    }

    @EventHandler
    void on(TransferSentCorrected event, Position position) {
        corrected(event, position);
    }

    @EventHandler
    void on(CorrectionProposed event, Position position) {
        views.create(CorrectionDocument.proposed(event, position));
    }

    @EventHandler
    void on(CorrectionConfirmed event, Position position) {
        decided(event, "CONFIRMED", position);
    }

    @EventHandler
    void on(CorrectionRejected event, Position position) {
        decided(event, "REJECTED", position);
    }

    private void corrected(EntryCorrection event, Position position) {
        views.change(
                CorrectableDocument.class,
                event.entryId(),
                position,
                entry -> entry.corrected(event.rightVnd(), position));
    }

    private void decided(CorrectionEvent event, String decision, Position position) {
        views.change(
                CorrectionDocument.class,
                event.correctionId(),
                position,
                correction -> correction.decided(decision, event.occurredOn(), position));
    }
}
