package vn.chungtay.housing.housecase.consume;

import java.time.LocalDate;

/**
 * What this service needs of {@code contribution.funds-disbursed.v1}.
 *
 * @param caseId the case that asked
 * @param instalmentId the request that is paid
 * @param amountVnd what left the fund, đồng
 * @param occurredOn day of the payment
 */
public record FundsDisbursedV1(String caseId, String instalmentId, long amountVnd, LocalDate occurredOn) {}
