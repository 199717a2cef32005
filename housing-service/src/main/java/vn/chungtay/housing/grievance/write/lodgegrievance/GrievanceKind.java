package vn.chungtay.housing.grievance.write.lodgegrievance;

/** What a grievance is about. The names are stored: they never change. */
public enum GrievanceKind {
    /** A household in need has no case. */
    LEFT_OUT,
    /** A household that is not in need has one. */
    WRONG_BENEFICIARY,
    /** The house is not what it should be. */
    QUALITY,
    /** The household did not get the money. */
    MONEY_NOT_RECEIVED,
    /** Somebody asked for money. */
    MONEY_ASKED_FOR,
    /** How somebody behaved. */
    CONDUCT,
    OTHER
}
