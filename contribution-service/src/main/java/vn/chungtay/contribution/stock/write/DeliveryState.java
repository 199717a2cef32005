package vn.chungtay.contribution.stock.write;

/** How far a delivery is. */
public enum DeliveryState {
    /** Promised, still in the stock. */
    RESERVED,
    /** Given up before it left. */
    CANCELLED,
    /** Out of the stock, not yet confirmed. */
    ISSUED,
    /** All of it came back. */
    RETURNED,
    /** The receiver has it. */
    CONFIRMED
}
