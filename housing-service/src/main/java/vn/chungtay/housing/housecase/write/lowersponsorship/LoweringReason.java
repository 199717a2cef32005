package vn.chungtay.housing.housecase.write.lowersponsorship;

/** Why a promise is lowered. The names are stored and published: they never change. */
public enum LoweringReason {
    /** More was promised than was meant, or than the house takes. */
    PROMISED_TOO_MUCH,
    /** The unit has not got what it promised. */
    CANNOT_BE_KEPT,
    /** The house was finished with less. */
    NEEDED_LESS,
    /** Somebody else gives it. */
    GIVEN_BY_OTHERS
}
