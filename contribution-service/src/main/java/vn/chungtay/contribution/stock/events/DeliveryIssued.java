package vn.chungtay.contribution.stock.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A delivery left the stock.
 *
 * @param deliveryId see {@link DeliveryEvent#deliveryId()}
 * @param stockId see {@link DeliveryEvent#stockId()}
 * @param quantity all of it, see {@link DeliveryEvent#quantity()}
 * @param documentNumber number of the issue voucher
 * @param issuedBy who handed it out, as staffRef; they may not record its arrival
 * @param occurredOn see {@link DeliveryEvent#occurredOn()}
 */
@Stored(name = "contribution.DeliveryIssued", revision = 1)
public record DeliveryIssued(
        String deliveryId, String stockId, long quantity, String documentNumber, String issuedBy, LocalDate occurredOn)
        implements DeliveryEvent {}
