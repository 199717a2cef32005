package vn.chungtay.contribution.stock.write;

import vn.chungtay.contribution.shared.DeliveryId;
import vn.chungtay.infra.service.values.DayOfFact;

/** What can be asked of deliveries; each use case has its command in its own package. */
public interface DeliveryCommand {

    /** The delivery. */
    DeliveryId deliveryId();

    /** The day it happens. */
    DayOfFact occurredOn();
}
