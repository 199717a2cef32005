package vn.chungtay.housing.shared;

/**
 * Names the consent that belongs to a case. The prefix keeps its stream apart from every other aggregate's.
 *
 * @param caseId the case
 */
public record ConsentId(CaseId caseId) {

    private static final String PREFIX = "consent-";

    @Override
    public String toString() {
        return PREFIX + caseId.value();
    }
}
