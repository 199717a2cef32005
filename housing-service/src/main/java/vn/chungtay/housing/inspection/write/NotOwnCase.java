package vn.chungtay.housing.inspection.write;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Who listed or sponsored the case, or asked for its money, neither inspects it nor settles what is wrong with it.
 *
 * @param caseId the case
 * @param concerned whether whoever is to did one of these
 */
record NotOwnCase(String caseId, boolean concerned) implements Rule {

    @Override
    public boolean broken() {
        return concerned;
    }

    @Override
    public String code() {
        return "inspection.own-case";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("caseId", caseId);
    }
}
