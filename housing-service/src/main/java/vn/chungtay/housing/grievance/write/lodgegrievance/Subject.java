package vn.chungtay.housing.grievance.write.lodgegrievance;

import vn.chungtay.housing.shared.CaseId;

/** What a grievance is about. */
public sealed interface Subject {

    /**
     * A case.
     *
     * @param caseId which
     */
    record OfCase(CaseId caseId) implements Subject {}

    /**
     * A commune in which somebody has no case.
     *
     * @param code five digits, as it is coded on the day of the lodging
     * @param name its name on that day
     */
    record OfCommune(String code, String name) implements Subject {}
}
