package vn.chungtay.contribution.fund.consume;

import java.time.LocalDate;

/**
 * What this service needs to know of a house's request for an instalment.
 *
 * @param caseId the house case
 * @param unitCode the unit that asks
 * @param instalmentId the request, unique in the suite
 * @param ordinal which instalment of the case, from 1
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
        String fundId,
        long amountVnd,
        String requestedBy,
        boolean simulated,
        LocalDate occurredOn) {}
