package vn.chungtay.contribution.gift.write;

/** What is measured when something is given. */
public enum Measure {
    MONEY,
    MATERIAL,
    WORKING_DAYS
}
