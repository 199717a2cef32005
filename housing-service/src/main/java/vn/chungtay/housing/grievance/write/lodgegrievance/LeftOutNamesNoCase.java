package vn.chungtay.housing.grievance.write.lodgegrievance;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Who was left out has no case.
 *
 * @param kind what the grievance is about
 * @param subject what it names
 */
record LeftOutNamesNoCase(GrievanceKind kind, Subject subject) implements Rule {

    @Override
    public boolean broken() {
        return kind == GrievanceKind.LEFT_OUT && subject instanceof Subject.OfCase;
    }

    @Override
    public String code() {
        return "grievance.left-out-with-case";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("field", "caseId");
    }
}
