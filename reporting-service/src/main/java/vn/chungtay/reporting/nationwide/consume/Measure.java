package vn.chungtay.reporting.nationwide.consume;

/** What is counted. Measures are never added together. */
public enum Measure {
    /** Houses put on an approved list. */
    HOUSES_LISTED,
    /** Houses with a unit's confirmed sponsorship. */
    HOUSES_SPONSORED,
    /** Houses whose foundation (or first 30 % of a repair) is confirmed. */
    HOUSES_STARTED,
    /** Houses accepted as finished. */
    HOUSES_ACCEPTED,
    /** Houses handed over to the household. */
    HOUSES_HANDED_OVER,
    /** Houses handed over and fully paid. */
    HOUSES_SETTLED,
    /** Money that reached a fund, in đồng. */
    MONEY_RECEIVED,
    /** Money set aside in a fund and not yet disbursed, in đồng. */
    MONEY_RESERVED,
    /** Money that left a fund for a house, in đồng. */
    MONEY_DISBURSED,
    /** Money that had been disbursed for a house and came back to its fund, in đồng. */
    MONEY_RETURNED,
    /** Money that reached a household, in đồng. */
    MONEY_PAID,
    /** Declared value of materials, in đồng. */
    MATERIALS_DECLARED,
    /** Working days given. */
    WORKING_DAYS
}
