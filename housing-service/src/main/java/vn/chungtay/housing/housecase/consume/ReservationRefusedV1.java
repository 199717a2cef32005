package vn.chungtay.housing.housecase.consume;

import java.time.LocalDate;

/**
 * What this service needs of {@code contribution.reservation-refused.v1}.
 *
 * @param caseId the case that asked
 * @param instalmentId the request that is refused
 * @param availableVnd what the fund had available, đồng
 * @param reason code of the refusal
 * @param occurredOn day of the refusal
 */
public record ReservationRefusedV1(
        String caseId, String instalmentId, long availableVnd, String reason, LocalDate occurredOn) {}
