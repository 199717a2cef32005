package vn.chungtay.housing.housecase.write;

/** The three main structures of a house (QĐ 55/QĐ-BXD); "3 cứng" asks for all of them. */
public enum SturdyPart {
    FOUNDATION,
    FRAME_WALLS,
    ROOF
}
