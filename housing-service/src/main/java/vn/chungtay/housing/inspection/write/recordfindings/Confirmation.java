package vn.chungtay.housing.inspection.write.recordfindings;

/** What a household says of what it should have. The names are stored: they never change. */
public enum Confirmation {
    /** They have it. */
    YES,
    /** They do not. */
    NO,
    /** Nobody of the household was reached. */
    NOT_REACHED
}
