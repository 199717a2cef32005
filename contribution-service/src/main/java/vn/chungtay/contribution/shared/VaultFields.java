package vn.chungtay.contribution.shared;

/** Names of the fields that this service keeps in the vault. */
public final class VaultFields {

    /** What a drive is called, or how a giver is named. */
    public static final String NAME = "name";

    /** A member of staff's code. */
    public static final String STAFF_CODE = "staffCode";

    /** A giver's telephone. */
    public static final String PHONE = "phone";

    /** What a bank says of a payment, as the giver wrote it. */
    public static final String NARRATIVE = "narrative";

    /** Number of the bank's voucher. */
    public static final String BANK_DOCUMENT = "bankDocument";

    /** What somebody wrote beside a decision. */
    public static final String NOTE = "note";

    /** Lines of a statement that wait for being posted, as JSON. */
    public static final String STAGED_LINES = "stagedLines";

    private VaultFields() {}
}
