package vn.chungtay.housing.consent.write.giveconsent;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A case that was given up is shown to nobody, so there is nothing to agree to.
 *
 * @param caseId the case
 * @param givenUp whether it was withdrawn
 */
public record CaseIsNotGivenUp(String caseId, boolean givenUp) implements Rule {

    @Override
    public boolean broken() {
        return givenUp;
    }

    @Override
    public String code() {
        return "consent.case-withdrawn";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("caseId", caseId);
    }
}
