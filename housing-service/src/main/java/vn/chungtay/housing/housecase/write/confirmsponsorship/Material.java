package vn.chungtay.housing.housecase.write.confirmsponsorship;

/**
 * What a house is built of, in the words of contribution-service's stock, from which it is delivered. The names are stored and
 * published: they never change.
 */
public enum Material {
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
