package vn.chungtay.contribution.shared;

/** Names of the fields that this service keeps in the vault. */
public final class VaultFields {

    /** What a drive is called, or how a giver is named. */
    public static final String NAME = "name";

    /** A giver's telephone. */
    public static final String PHONE = "phone";

    private VaultFields() {}
}
