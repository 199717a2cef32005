package vn.chungtay.housing.housecase.write.confirmsponsorship;

/**
 * What material is counted in, in the words of contribution-service's stock. The names are stored and published: they never
 * change.
 */
public enum QuantityUnit {
    BAG,
    PIECE,
    SHEET,
    SET,
    KILOGRAM,
    LITRE,
    SQUARE_METRE,
    CUBIC_METRE
}
