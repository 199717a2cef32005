package vn.chungtay.contribution.trace.write;

/** How far a house is, in the order in which it gets there. The names are stored: they never change. */
public enum Stage {
    LISTED,
    SPONSORED,
    STARTED,
    ACCEPTED,
    HANDED_OVER,
    SETTLED
}
