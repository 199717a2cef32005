package vn.chungtay.housing.grievance.concerned;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.shared.CaseId;

/** The cases that grievances are about. */
@FunctionalInterface
public interface ConcernedCases {

    /** The case as it stands now; empty where there is none. */
    Optional<ConcernedCase> find(CaseId caseId);

    /**
     * Whether a grievance is about what this member of staff did.
     *
     * @param caseId the case that it is about, absent where it is about none
     * @param staffRef who
     */
    default boolean concerns(@Nullable String caseId, String staffRef) {
        return caseId != null
                && find(new CaseId(caseId))
                        .filter(found -> found.people().contains(staffRef))
                        .isPresent();
    }
}
