package vn.chungtay.contribution.stock.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A part of a stock was promised to a house. Stands in one commit with the delivery.
 *
 * @param stockId see {@link StockEvent#stockId()}
 * @param deliveryId the delivery, {@code delivery-<uuid>}
 * @param quantity see {@link StockEvent#quantity()}
 * @param occurredOn see {@link StockEvent#occurredOn()}
 */
@Stored(name = "contribution.StockTaken", revision = 1)
public record StockTaken(String stockId, String deliveryId, long quantity, LocalDate occurredOn)
        implements StockEvent {}
