package vn.chungtay.housing.housecase.consume;

import java.time.LocalDate;

/**
 * What this service needs of {@code contribution.reservation-cancelled.v1}.
 *
 * @param caseId the case that asked
 * @param instalmentId the request for which nothing is set aside any more
 * @param occurredOn day on which the money was free again
 */
public record ReservationCancelledV1(String caseId, String instalmentId, LocalDate occurredOn) {}
