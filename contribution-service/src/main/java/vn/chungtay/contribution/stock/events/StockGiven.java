package vn.chungtay.contribution.stock.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A gift came into a stock.
 *
 * @param stockId see {@link StockEvent#stockId()}
 * @param giftId the gift, {@code gift-<uuid>}
 * @param driveId the drive it was given to, {@code drive-<uuid>}
 * @param unitCode the unit that collected it
 * @param quantity see {@link StockEvent#quantity()}
 * @param simulated whether the drive was made up for a demonstration
 * @param occurredOn the day of the gift, see {@link StockEvent#occurredOn()}
 */
@Stored(name = "contribution.StockGiven", revision = 1)
public record StockGiven(
        String stockId,
        String giftId,
        String driveId,
        String unitCode,
        long quantity,
        boolean simulated,
        LocalDate occurredOn)
        implements StockEvent {}
