package vn.chungtay.contribution.correction.read.correctionview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A correction of an entry that somebody proposed.
 *
 * @param correctionId the correction
 * @param kind {@code RETURN}, {@code FEE}, {@code INTEREST} or {@code TRANSFER}
 * @param entryId the entry; of a transfer that of the fund that paid
 * @param fundId the fund whose entry it is
 * @param unitCode the unit that owns it
 * @param toFundId the fund that a transfer went to; left out otherwise
 * @param toUnitCode the unit that owns that one; left out otherwise
 * @param decidedByUnit the unit whose head decides: the one whose fund has less afterwards
 * @param amountBeforeVnd what the entry stood at, đồng
 * @param rightVnd what it should stand at, đồng
 * @param documentNumber number of the paper that shows it
 * @param proposedBy who proposed it, as staffRef
 * @param occurredOn the day it was proposed
 * @param state {@code PROPOSED}, {@code CONFIRMED} or {@code REJECTED}
 * @param decidedOn absent until somebody decides; a confirmed one stands in the ledgers on that day
 * @param position place in the log where it was proposed; the list goes on after it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CorrectionView(
        String correctionId,
        String kind,
        String entryId,
        String fundId,
        String unitCode,
        @Nullable String toFundId,
        @Nullable String toUnitCode,
        String decidedByUnit,
        long amountBeforeVnd,
        long rightVnd,
        String documentNumber,
        String proposedBy,
        LocalDate occurredOn,
        String state,
        @Nullable LocalDate decidedOn,
        long position) {

    static CorrectionView of(CorrectionDocument correction) {
        CorrectionDocument.Proposed proposed = correction.proposed();
        return new CorrectionView(
                correction.id(),
                proposed.kind(),
                proposed.entryId(),
                proposed.fundId(),
                proposed.unitCode(),
                proposed.toFundId(),
                proposed.toUnitCode(),
                correction.decidedByUnit(),
                proposed.amountBeforeVnd(),
                proposed.rightVnd(),
                proposed.documentNumber(),
                proposed.proposedBy(),
                proposed.occurredOn(),
                correction.state(),
                correction.decidedOn(),
                correction.proposedAt());
    }
}
