package vn.chungtay.contribution.fund.consume;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What this service needs to know of a house's request for an instalment.
 *
 * @param caseId the house case
 * @param unitCode the unit that owns the case
 * @param instalmentId the request, unique in the suite
 * @param ordinal which instalment of what one sponsor promised, from 1
 * @param sponsorUnitCode the unit that promised it; absent where it is the unit of the case, in older events
 * @param fundId the fund that is asked; it may not exist
 * @param amountVnd how much, đồng
 * @param requestedBy who asks, as staffRef
 * @param simulated whether the case was made up for a demonstration
 * @param occurredOn the day it was asked for, in Vietnam
 */
public record InstalmentRequestedV1(
        String caseId,
        String unitCode,
        String instalmentId,
        int ordinal,
        @Nullable String sponsorUnitCode,
        String fundId,
        long amountVnd,
        String requestedBy,
        boolean simulated,
        LocalDate occurredOn) {

    /** The unit whose fund is asked: a house may have several sponsors, and each pays from its own. */
    String payingUnitCode() {
        return sponsorUnitCode == null ? unitCode : sponsorUnitCode;
    }
}
