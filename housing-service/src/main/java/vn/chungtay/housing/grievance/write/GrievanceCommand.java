package vn.chungtay.housing.grievance.write;

import vn.chungtay.housing.shared.GrievanceId;

/** What can be asked of a grievance; each use case has its command in its own package. */
public interface GrievanceCommand {

    /** The grievance. */
    GrievanceId grievanceId();
}
