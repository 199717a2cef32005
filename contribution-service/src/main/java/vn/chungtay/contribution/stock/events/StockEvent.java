package vn.chungtay.contribution.stock.events;

import java.time.LocalDate;

/** Everything that changes how much of a stock is free. */
public sealed interface StockEvent permits StockGiven, StockCorrected, StockTaken, StockReleased {

    /** The stock, {@code stock-<uuid of the drive>-<what>-<what it is counted in>}. */
    String stockId();

    /** How much, in what the stock is counted in, above 0; for a correction how much it was in truth, or 0. */
    long quantity();

    /** The day it happened, in Vietnam. */
    LocalDate occurredOn();
}
