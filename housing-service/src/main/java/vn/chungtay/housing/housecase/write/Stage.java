package vn.chungtay.housing.housecase.write;

/** How far a case has come; the stages follow one another in this order. */
public enum Stage {
    LISTED,
    SPONSORED,
    STARTED,
    ACCEPTED,
    HANDED_OVER,
    SETTLED
}
