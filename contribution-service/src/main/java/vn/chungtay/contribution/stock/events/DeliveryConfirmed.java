package vn.chungtay.contribution.stock.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The receiver signed that a delivery arrived. It is done with that.
 *
 * @param deliveryId see {@link DeliveryEvent#deliveryId()}
 * @param stockId see {@link DeliveryEvent#stockId()}
 * @param driveId the drive whose stock it was, {@code drive-<uuid>}
 * @param unitCode the unit that keeps the stock
 * @param caseId the house case, {@code case-<uuid>}
 * @param quantity what arrived, see {@link DeliveryEvent#quantity()}
 * @param receiverId entry of the vault that holds who signed
 * @param documentNumber number of the record that was signed
 * @param simulated whether the drive was made up for a demonstration
 * @param occurredOn see {@link DeliveryEvent#occurredOn()}
 */
@Stored(name = "contribution.DeliveryConfirmed", revision = 1)
public record DeliveryConfirmed(
        String deliveryId,
        String stockId,
        String driveId,
        String unitCode,
        String caseId,
        long quantity,
        String receiverId,
        String documentNumber,
        boolean simulated,
        LocalDate occurredOn)
        implements DeliveryEvent {}
