package vn.chungtay.contribution.stock.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A gift was corrected, and its stock with it, in one commit. Where the gift itself is not in the stock yet, it comes with what was
 * recorded first, and this holds all the same.
 *
 * @param stockId see {@link StockEvent#stockId()}
 * @param giftId the gift, {@code gift-<uuid>}
 * @param driveId the drive it was given to, {@code drive-<uuid>}
 * @param unitCode the unit that collected it
 * @param quantityBefore what it stood at, in what the stock is counted in
 * @param quantity what it was in truth, 0 for a gift that never was
 * @param documentNumber number of the paper that shows it
 * @param simulated whether the drive was made up for a demonstration
 * @param receivedOn the day of the gift as it was recorded first
 * @param occurredOn the day of the correction, see {@link StockEvent#occurredOn()}
 */
@Stored(name = "contribution.StockCorrected", revision = 1)
public record StockCorrected(
        String stockId,
        String giftId,
        String driveId,
        String unitCode,
        long quantityBefore,
        long quantity,
        String documentNumber,
        boolean simulated,
        LocalDate receivedOn,
        LocalDate occurredOn)
        implements StockEvent {}
