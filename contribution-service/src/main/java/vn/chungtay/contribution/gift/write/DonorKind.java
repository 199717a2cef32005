package vn.chungtay.contribution.gift.write;

import vn.chungtay.contribution.drive.write.GiftForm;

/** What sort of giver. The names are stored and published: they never change. */
public enum DonorKind {
    /** A member of staff of Vietnam Social Security. */
    STAFF,
    /** A body of such staff, for example a trade union branch. */
    COLLECTIVE,
    /** Any other person. */
    PERSON,
    /** A firm, an association, an agency. */
    ORGANISATION,
    /** Nobody said; a bank's narrative tells a name at best. */
    UNKNOWN;

    /** In what form such a giver gives money, where nobody says otherwise. */
    public GiftForm usualForm() {
        return this == STAFF || this == COLLECTIVE ? GiftForm.FUND : GiftForm.APPEAL;
    }
}
