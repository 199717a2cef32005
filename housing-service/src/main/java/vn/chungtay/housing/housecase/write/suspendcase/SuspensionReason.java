package vn.chungtay.housing.housecase.write.suspendcase;

/** Why a case stands still. The names are stored: they never change. */
public enum SuspensionReason {
    GRIEVANCE,
    LAND_DISPUTE,
    INSPECTION,
    DISASTER,
    HOUSEHOLD_AWAY,
    BUILDER_STOPPED
}
