package vn.chungtay.contribution.correction.write.proposecorrection;

import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.correction.entry.CorrectableEntry;
import vn.chungtay.contribution.correction.events.CorrectionProposed;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.contribution.shared.CorrectionId;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/**
 * Say what an entry should have been.
 *
 * @param correctionId its id, new
 * @param entry the entry as it was booked
 * @param right what it should have been
 * @param documentNumber number of the paper that shows it
 * @param occurredOn the day it is said
 */
public record ProposeCorrection(
        CorrectionId correctionId,
        CorrectableEntry entry,
        RightSum right,
        DocumentNumber documentNumber,
        DayOfFact occurredOn) {

    /** Name in the permission matrix. */
    public static final String OPERATION = "contribution.propose-correction";

    /**
     * What is proposed.
     *
     * @param to the fund that a transfer went to; absent otherwise
     * @param amountBeforeVnd what the entry stands at, đồng
     */
    CorrectionProposed proposed(FundOpened fund, @Nullable FundOpened to, long amountBeforeVnd, String proposedBy) {
        return new CorrectionProposed(
                correctionId.value(),
                entry.kind().name(),
                entry.entryId(),
                fund.fundId(),
                fund.unitCode(),
                entry.about(),
                to == null ? null : to.fundId(),
                to == null ? null : to.unitCode(),
                entry.toEntryId(),
                amountBeforeVnd,
                right.valueVnd(),
                documentNumber.value(),
                proposedBy,
                occurredOn.day());
    }
}
