package vn.chungtay.contribution.fund.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The case of an instalment was withdrawn after the money had been paid out: it has to come back. The ledger changes only when
 * it does, see {@link MoneyReturned}.
 *
 * @param fundId see {@link FundEvent#fundId()}
 * @param instalmentId the instalment that was paid out
 * @param amountVnd what has to come back, đồng
 * @param occurredOn the day the case was withdrawn, see {@link FundEvent#occurredOn()}
 */
@Stored(name = "contribution.ReturnDemanded", revision = 1)
public record ReturnDemanded(String fundId, String instalmentId, long amountVnd, LocalDate occurredOn)
        implements FundEvent {}
