package vn.chungtay.housing.grievance.write;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Who listed or sponsored the case, or asked for its money, has no part in the answer.
 *
 * @param caseId the case, empty where it is about none
 * @param concerned whether whoever wants to did one of these
 */
record NotAboutOneself(String caseId, boolean concerned) implements Rule {

    @Override
    public boolean broken() {
        return concerned;
    }

    @Override
    public String code() {
        return "grievance.about-oneself";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("caseId", caseId);
    }
}
