package vn.chungtay.housing.housecase.write;

/** How far a case has come; the stages follow one another in this order, but a withdrawn case comes to none of the others. */
public enum Stage {
    LISTED,
    SPONSORED,
    STARTED,
    ACCEPTED,
    HANDED_OVER,
    SETTLED,
    WITHDRAWN
}
