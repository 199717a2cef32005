package vn.chungtay.contribution.gift.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A gift of money, or a part of it, went back to its giver. It left the fund in the same commit.
 *
 * @param giftId see {@link GiftEvent#giftId()}
 * @param driveId the drive it was given to, {@code drive-<uuid>}
 * @param fundId the fund that gave it back, {@code fund-<uuid>}
 * @param unitCode the unit that collected it
 * @param amountVnd how much went back, đồng, above 0
 * @param documentNumber number of the paper that asked for it
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day of the decision, see {@link GiftEvent#occurredOn()}
 */
@Stored(name = "contribution.MoneyRefunded", revision = 1)
public record MoneyRefunded(
        String giftId,
        String driveId,
        String fundId,
        String unitCode,
        long amountVnd,
        String documentNumber,
        boolean simulated,
        LocalDate occurredOn)
        implements GiftEvent {}
