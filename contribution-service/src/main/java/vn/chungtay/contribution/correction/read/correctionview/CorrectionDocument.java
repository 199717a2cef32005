package vn.chungtay.contribution.correction.read.correctionview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.correction.events.CorrectionProposed;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * A correction as it is kept.
 *
 * @param id the correction
 * @param position see {@link ViewDocument#position()}
 * @param proposedAt place in the log where it was proposed
 * @param proposed what was proposed
 * @param fundIds the funds that it is about: one, or two for a transfer
 * @param state {@code PROPOSED}, {@code CONFIRMED} or {@code REJECTED}
 * @param decidedOn absent until somebody decides
 */
@Document("correctionView")
@CompoundIndex(def = "{'fundIds': 1, 'proposedAt': 1}")
record CorrectionDocument(
        String id,
        long position,
        long proposedAt,
        Proposed proposed,
        List<String> fundIds,
        String state,
        @Nullable LocalDate decidedOn)
        implements ViewDocument {

    /** What was proposed; see {@link CorrectionProposed}. */
    record Proposed(
            String kind,
            String entryId,
            String fundId,
            String unitCode,
            @Nullable String toFundId,
            @Nullable String toUnitCode,
            long amountBeforeVnd,
            long rightVnd,
            String documentNumber,
            String proposedBy,
            LocalDate occurredOn) {}

    static CorrectionDocument proposed(CorrectionProposed event, Position position) {
        var proposed = new Proposed(
                event.kind(),
                event.entryId(),
                event.fundId(),
                event.unitCode(),
                event.toFundId(),
                event.toUnitCode(),
                event.amountBeforeVnd(),
                event.rightVnd(),
                event.documentNumber(),
                event.proposedBy(),
                event.occurredOn());
        return new CorrectionDocument(
                event.correctionId(),
                position.value(),
                position.value(),
                proposed,
                event.toFundId() == null ? List.of(event.fundId()) : List.of(event.fundId(), event.toFundId()),
                "PROPOSED",
                null);
    }

    CorrectionDocument decided(String decision, LocalDate day, Position counted) {
        return new CorrectionDocument(id, counted.value(), proposedAt, proposed, fundIds, decision, day);
    }

    /** The unit whose fund has less afterwards, which decides. */
    String decidedByUnit() {
        boolean takesFromOther = proposed.rightVnd() < proposed.amountBeforeVnd();
        return takesFromOther && proposed.toUnitCode() != null ? proposed.toUnitCode() : proposed.unitCode();
    }
}
