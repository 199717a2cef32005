package vn.chungtay.contribution.gift.write.recordmaterial;

/** What a house is built of. The names are stored and published: they never change. */
public enum Item {
    CEMENT,
    BRICK,
    SAND,
    STONE,
    STEEL,
    TIMBER,
    ROOF_SHEET,
    ROOF_TILE,
    FLOOR_TILE,
    PAINT,
    DOOR,
    WINDOW,
    FURNITURE,
    OTHER
}
