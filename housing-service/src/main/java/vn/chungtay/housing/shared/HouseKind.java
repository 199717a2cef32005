package vn.chungtay.housing.shared;

/** What is done to the house. */
public enum HouseKind {
    NEW,
    REPAIR;

    /** The word that the dated rules use. */
    public String ruleWord() {
        return this == NEW ? "new" : "repair";
    }
}
