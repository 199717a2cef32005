package vn.chungtay.contribution.stock.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A part of a stock was promised to a house.
 *
 * @param deliveryId see {@link DeliveryEvent#deliveryId()}
 * @param stockId see {@link DeliveryEvent#stockId()}
 * @param driveId the drive whose stock it is, {@code drive-<uuid>}
 * @param unitCode the unit that keeps the stock
 * @param caseId the house case, {@code case-<uuid>}
 * @param quantity see {@link DeliveryEvent#quantity()}
 * @param reservedBy who promised it, as staffRef; they may not hand it out
 * @param simulated whether the drive was made up for a demonstration
 * @param occurredOn see {@link DeliveryEvent#occurredOn()}
 */
@Stored(name = "contribution.DeliveryReserved", revision = 1)
public record DeliveryReserved(
        String deliveryId,
        String stockId,
        String driveId,
        String unitCode,
        String caseId,
        long quantity,
        String reservedBy,
        boolean simulated,
        LocalDate occurredOn)
        implements DeliveryEvent {}
