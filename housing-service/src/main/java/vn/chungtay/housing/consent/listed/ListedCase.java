package vn.chungtay.housing.consent.listed;

import java.time.LocalDate;

/**
 * A case whose household may be named.
 *
 * @param caseId the case
 * @param unitCode unit that owns it, coded as on the day of the listing; so are the areas
 * @param provinceCode province of the commune
 * @param communeCode commune of the house
 * @param simulated whether it is made up
 * @param listedOn day of the listing
 * @param headId vault entry of the head of household
 * @param givenUp whether it was withdrawn
 */
public record ListedCase(
        String caseId,
        String unitCode,
        String provinceCode,
        String communeCode,
        boolean simulated,
        LocalDate listedOn,
        String headId,
        boolean givenUp) {}
