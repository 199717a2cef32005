package vn.chungtay.contribution.stock.events;

import java.time.LocalDate;

/** Everything that can happen to a delivery. */
public sealed interface DeliveryEvent
        permits DeliveryReserved, DeliveryCancelled, DeliveryIssued, DeliveryReturned, DeliveryConfirmed {

    /** The delivery, {@code delivery-<uuid>}. */
    String deliveryId();

    /** The stock that it comes from, {@code stock-<uuid of the drive>-<what>-<what it is counted in>}. */
    String stockId();

    /** How much of it this is about, in what the stock is counted in, above 0. */
    long quantity();

    /** The day it happened, in Vietnam. */
    LocalDate occurredOn();
}
