package vn.chungtay.housing.shared;

/** Names of the fields that this service keeps in the vault. */
public final class VaultFields {

    /** Full name of a person. */
    public static final String NAME = "name";

    /** Year of birth, four digits. */
    public static final String BIRTH_YEAR = "birthYear";

    /** What a person is, in an office. */
    public static final String POSITION = "position";

    /** Why somebody decided so. */
    public static final String REASON = "reason";

    /** Degrees north of an exact place. */
    public static final String LATITUDE = "latitude";

    /** Degrees east of an exact place. */
    public static final String LONGITUDE = "longitude";

    /** What somebody wrote, in their words. */
    public static final String TEXT = "text";

    /** Where a person can be reached: telephone, e-mail or address, as they gave it. */
    public static final String CONTACT = "contact";

    /** Rows of a list on their way into the log. */
    public static final String STAGED_ROWS = "stagedRows";

    /** A bank as NAPAS numbers it, 6 digits. */
    public static final String BANK = "bank";

    /** Number of an account at a bank. */
    public static final String ACCOUNT_NUMBER = "accountNumber";

    /** Ids of the cases that a sample was drawn from; nothing personal, but too long for an event. */
    public static final String POPULATION = "population";

    private VaultFields() {}
}
