package vn.chungtay.contribution.trace.consume;

import java.time.LocalDate;

/**
 * What this service needs of any event that tells how far a house is.
 *
 * @param caseId the house case
 * @param provinceCode its province under the structure of {@code listedOn}
 * @param kind {@code NEW} or {@code REPAIR}
 * @param listedOn the day of the listing, in Vietnam
 * @param simulated whether the case was made up for a demonstration
 * @param occurredOn the day it happened, in Vietnam
 */
public record HouseV1(
        String caseId, String provinceCode, String kind, LocalDate listedOn, boolean simulated, LocalDate occurredOn) {}
