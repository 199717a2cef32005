package vn.chungtay.housing.housecase.write.namepayee;

/** What somebody who gets the money for a household is to its head. */
public enum PayeeRelation {
    SPOUSE,
    CHILD,
    PARENT,
    SIBLING,
    GUARDIAN,
    /** Anybody else whom the head has authorised in writing. */
    AUTHORISED
}
