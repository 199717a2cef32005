package vn.chungtay.housing.inspection.inspected;

import java.time.LocalDate;
import vn.chungtay.housing.shared.CaseId;

/** The cases that are inspected. */
@FunctionalInterface
public interface InspectedCases {

    /**
     * The case as it stood at the end of a day.
     *
     * @throws vn.chungtay.infra.service.errors.NotFound {@code case.unknown}
     */
    InspectedCase find(CaseId caseId, LocalDate day);
}
