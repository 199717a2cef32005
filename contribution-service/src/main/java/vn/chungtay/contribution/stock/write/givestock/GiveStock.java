package vn.chungtay.contribution.stock.write.givestock;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.contribution.shared.StockId;
import vn.chungtay.contribution.stock.write.StockQuantity;

/**
 * Add a gift to its stock.
 *
 * @param stockId the stock of what was given
 * @param giftId the gift
 * @param driveId the drive it was given to
 * @param unitCode the unit that collected it
 * @param quantity how much
 * @param simulated whether the drive was made up for a demonstration
 * @param occurredOn the day of the gift
 */
public record GiveStock(
        @TargetAggregateIdentifier StockId stockId,
        GiftId giftId,
        DriveId driveId,
        String unitCode,
        StockQuantity quantity,
        boolean simulated,
        LocalDate occurredOn) {}
