package vn.chungtay.contribution.fund.consume;

import java.time.LocalDate;

/**
 * What this service needs to know when an instalment was not paid out in time.
 *
 * @param instalmentId the request, as it was made
 * @param fundId the fund that set it aside
 * @param occurredOn the day its time was over, in Vietnam
 */
public record InstalmentExpiredV1(String instalmentId, String fundId, LocalDate occurredOn) {}
