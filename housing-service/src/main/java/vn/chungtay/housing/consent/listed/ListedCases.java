package vn.chungtay.housing.consent.listed;

import vn.chungtay.housing.shared.CaseId;

/** The cases whose households may be named. */
@FunctionalInterface
public interface ListedCases {

    /**
     * The case as it stands now.
     *
     * @throws vn.chungtay.infra.service.errors.NotFound {@code case.unknown}
     */
    ListedCase require(CaseId caseId);
}
