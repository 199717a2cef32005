package vn.chungtay.contribution.gift.write.recordmaterial;

/** What material is counted in. The names are stored and published: they never change. */
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
