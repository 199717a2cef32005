package vn.chungtay.contribution.shared;

import java.util.regex.Pattern;

/**
 * Names what this service knows of a house, apart from the case itself, which is housing-service's.
 *
 * @param value {@code house-<uuid of the case>}
 */
public record HouseId(String value) {

    private static final Pattern CASE = Pattern.compile(CaseIds.FORMAT);

    /**
     * The house of a case.
     *
     * @throws IllegalArgumentException where this is no case of housing-service
     */
    public static HouseId of(String caseId) {
        if (!CASE.matcher(caseId).matches()) {
            throw new IllegalArgumentException("No case of housing-service: " + caseId);
        }
        return new HouseId("house-" + caseId.substring("case-".length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
