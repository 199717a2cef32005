package vn.chungtay.contribution.stock.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A delivery was given up before anything left the stock.
 *
 * @param deliveryId see {@link DeliveryEvent#deliveryId()}
 * @param stockId see {@link DeliveryEvent#stockId()}
 * @param quantity all of it, see {@link DeliveryEvent#quantity()}
 * @param occurredOn see {@link DeliveryEvent#occurredOn()}
 */
@Stored(name = "contribution.DeliveryCancelled", revision = 1)
public record DeliveryCancelled(String deliveryId, String stockId, long quantity, LocalDate occurredOn)
        implements DeliveryEvent {}
