package vn.chungtay.housing.housecase.write;

import vn.chungtay.housing.shared.CaseId;

/** What can be asked of a house case; each use case has its command in its own package. */
public interface HouseCaseCommand {

    /** The case. */
    CaseId caseId();
}
