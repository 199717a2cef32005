package vn.chungtay.contribution.fund.consume;

import java.time.LocalDate;

/**
 * What this service needs to know when a withdrawn case needs an instalment no more.
 *
 * @param instalmentId the request, as it was made
 * @param fundId the fund that was asked
 * @param occurredOn the day the case was withdrawn, in Vietnam
 */
public record InstalmentCancelledV1(String instalmentId, String fundId, LocalDate occurredOn) {}
