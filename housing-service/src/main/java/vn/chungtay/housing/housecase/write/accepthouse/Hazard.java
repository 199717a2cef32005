package vn.chungtay.housing.housecase.write.accepthouse;

/** Natural hazards that a house has to withstand where it stands. The names are stored: they never change. */
public enum Hazard {
    STORM,
    FLOOD,
    LANDSLIDE,
    WHIRLWIND,
    EARTHQUAKE
}
