package vn.chungtay.housing.inspection.write.recordfindings;

/** What is wrong with a house or its money. The names are stored: they never change. */
public enum Fault {
    /** The house was handed over and is not used as meant. */
    NOT_IN_USE,
    /** The house was handed over and what makes it withstand the hazards of the place was not seen. */
    NO_HAZARD_RESISTANCE,
    /** The house was handed over and the household says that it does not have it. */
    HOUSE_NOT_RECEIVED,
    /** Money was paid and the household says that it had none. */
    MONEY_NOT_RECEIVED,
    /** The household says that it had another sum than was paid. */
    AMOUNT_DIFFERS
}
