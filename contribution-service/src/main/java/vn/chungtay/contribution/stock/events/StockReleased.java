package vn.chungtay.contribution.stock.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * What was promised is free again: its delivery was cancelled, or brought back. Stands in one commit with that.
 *
 * @param stockId see {@link StockEvent#stockId()}
 * @param deliveryId the delivery, {@code delivery-<uuid>}
 * @param quantity see {@link StockEvent#quantity()}
 * @param occurredOn see {@link StockEvent#occurredOn()}
 */
@Stored(name = "contribution.StockReleased", revision = 1)
public record StockReleased(String stockId, String deliveryId, long quantity, LocalDate occurredOn)
        implements StockEvent {}
