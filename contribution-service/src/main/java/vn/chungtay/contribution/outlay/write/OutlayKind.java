package vn.chungtay.contribution.outlay.write;

/** What an outlay is for. The names are stored: they never change. */
public enum OutlayKind {
    /** A fee, for example the bank's. */
    FEE,
    /** Money for another unit's fund. It is internal: no national total counts it as given. */
    TRANSFER
}
