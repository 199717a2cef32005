package vn.chungtay.contribution.fund.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A house asked for money and does not get it. Refusals of a fund that was never opened stand here too: who asked is answered
 * in every case.
 *
 * @param fundId see {@link FundEvent#fundId()}
 * @param instalmentId the request that is refused, unique in the suite
 * @param caseId the house case, {@code case-<uuid>}
 * @param ordinal which instalment of the case, from 1
 * @param unitCode the unit that asked
 * @param amountVnd what was asked for, đồng
 * @param availableVnd what the fund had free at that moment, đồng; 0 where the fund is unknown
 * @param reason code of the rule that says no: {@code fund.unknown}, {@code fund.foreign}, {@code fund.insufficient}
 * @param simulated whether the case was made up for a demonstration
 * @param occurredOn the day it was asked for, see {@link FundEvent#occurredOn()}
 */
@Stored(name = "contribution.ReservationRefused", revision = 1)
public record ReservationRefused(
        String fundId,
        String instalmentId,
        String caseId,
        int ordinal,
        String unitCode,
        long amountVnd,
        long availableVnd,
        String reason,
        boolean simulated,
        LocalDate occurredOn)
        implements FundEvent {}
