package vn.chungtay.housing.housecase.write.resumecase;

/** Why a case goes on. The names are stored: they never change. */
public enum ResumptionReason {
    /** What stood in the way was put right. */
    REMEDIED,
    /** There was nothing in it. */
    UNFOUNDED,
    /** It passed by itself. */
    OUTDATED
}
