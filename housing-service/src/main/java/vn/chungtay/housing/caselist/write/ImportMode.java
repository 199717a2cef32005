package vn.chungtay.housing.caselist.write;

/** What becomes of a list in which something is wrong. */
public enum ImportMode {
    /** It is refused as a whole. */
    ALL_OR_NOTHING,
    /** Its faulty rows are passed over. */
    GOOD_ROWS
}
