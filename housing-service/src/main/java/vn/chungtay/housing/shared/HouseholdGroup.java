package vn.chungtay.housing.shared;

/** Why the household is in need. */
public enum HouseholdGroup {
    POOR,
    NEAR_POOR,
    DISASTER,
    MERIT
}
