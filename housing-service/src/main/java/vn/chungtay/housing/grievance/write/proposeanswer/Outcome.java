package vn.chungtay.housing.grievance.write.proposeanswer;

/** What came out of a grievance. The names are stored: they never change. */
public enum Outcome {
    /** It was right, wholly or in part; the answer says what is done. */
    FOUNDED,
    /** It was not; the answer says why. */
    UNFOUNDED
}
