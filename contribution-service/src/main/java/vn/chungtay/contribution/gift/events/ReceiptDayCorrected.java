package vn.chungtay.contribution.gift.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A gift was recorded with a wrong day: this entry says the right one, the old entry stays.
 *
 * @param giftId see {@link GiftEvent#giftId()}
 * @param driveId the drive it was given to, {@code drive-<uuid>}
 * @param unitCode the unit that collected it
 * @param receivedOnBefore day that the gift stood at
 * @param receivedOn day that it stands at, another one, within the days of the drive
 * @param documentNumber number of the paper that shows it
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day of the correction, see {@link GiftEvent#occurredOn()}
 */
@Stored(name = "contribution.ReceiptDayCorrected", revision = 1)
public record ReceiptDayCorrected(
        String giftId,
        String driveId,
        String unitCode,
        LocalDate receivedOnBefore,
        LocalDate receivedOn,
        String documentNumber,
        boolean simulated,
        LocalDate occurredOn)
        implements GiftEvent {}
