package vn.chungtay.contribution.gift.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A gift of money was recorded with a wrong amount: this entry says the right one, the old entry stays. The fund was corrected in
 * the same commit.
 *
 * @param giftId see {@link GiftEvent#giftId()}
 * @param driveId the drive it was given to, {@code drive-<uuid>}
 * @param fundId the fund that got it, {@code fund-<uuid>}
 * @param unitCode the unit that collected it
 * @param receivedIn {@code CASH} or {@code BANK}
 * @param amountBeforeVnd what the gift stood at, đồng
 * @param amountVnd what it stands at, đồng, another amount; 0 for one that never was
 * @param documentNumber number of the paper that shows it
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day of the correction, see {@link GiftEvent#occurredOn()}
 */
@Stored(name = "contribution.MoneyCorrected", revision = 1)
public record MoneyCorrected(
        String giftId,
        String driveId,
        String fundId,
        String unitCode,
        String receivedIn,
        long amountBeforeVnd,
        long amountVnd,
        String documentNumber,
        boolean simulated,
        LocalDate occurredOn)
        implements GiftEvent {}
