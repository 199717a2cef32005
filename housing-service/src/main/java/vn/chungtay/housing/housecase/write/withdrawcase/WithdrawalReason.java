package vn.chungtay.housing.housecase.write.withdrawcase;

/** Why a household leaves the list. The names are stored: they never change. */
public enum WithdrawalReason {
    DIED,
    MOVED,
    SERVED_BY_OTHER_PROGRAMME,
    NO_WISH,
    CANNOT_MATCH_FUNDS,
    NO_LAWFUL_LAND;

    /** Whether the household may be listed again: not where it has its house from elsewhere or nobody is left to have one. */
    public boolean freesHousehold() {
        return this != DIED && this != SERVED_BY_OTHER_PROGRAMME;
    }
}
