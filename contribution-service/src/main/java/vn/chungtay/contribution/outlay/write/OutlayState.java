package vn.chungtay.contribution.outlay.write;

/** What became of an outlay. */
enum OutlayState {
    /** Another person has to decide. */
    PROPOSED,
    /** It was paid. */
    CONFIRMED,
    /** It was not, and will not be. */
    REJECTED
}
