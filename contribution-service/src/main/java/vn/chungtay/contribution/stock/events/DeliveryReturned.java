package vn.chungtay.contribution.stock.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Some or all of what had left came back before the receiver confirmed it.
 *
 * @param deliveryId see {@link DeliveryEvent#deliveryId()}
 * @param stockId see {@link DeliveryEvent#stockId()}
 * @param quantity what came back, see {@link DeliveryEvent#quantity()}
 * @param occurredOn see {@link DeliveryEvent#occurredOn()}
 */
@Stored(name = "contribution.DeliveryReturned", revision = 1)
public record DeliveryReturned(String deliveryId, String stockId, long quantity, LocalDate occurredOn)
        implements DeliveryEvent {}
