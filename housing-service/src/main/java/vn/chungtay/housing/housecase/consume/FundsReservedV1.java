package vn.chungtay.housing.housecase.consume;

import java.time.LocalDate;

/**
 * What this service needs of {@code contribution.funds-reserved.v1}.
 *
 * @param caseId the case that asked
 * @param instalmentId the request that is met
 * @param occurredOn day of the reservation
 */
public record FundsReservedV1(String caseId, String instalmentId, LocalDate occurredOn) {}
