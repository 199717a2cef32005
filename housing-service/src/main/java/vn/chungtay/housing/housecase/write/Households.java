package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.HouseholdId;

/** The households that cases are for. */
public interface Households {

    /** Frees the household from the case, in the commit of the command that is being decided; another case may then be listed. */
    void release(HouseholdId household, CaseId caseId, LocalDate occurredOn);
}
