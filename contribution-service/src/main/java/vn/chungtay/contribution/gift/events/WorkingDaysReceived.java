package vn.chungtay.contribution.gift.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Labour was given.
 *
 * @param giftId see {@link GiftEvent#giftId()}
 * @param driveId see {@link GiftEvent#driveId()}
 * @param unitCode see {@link GiftEvent#unitCode()}
 * @param workingDays days of work of one person each, above 0
 * @param donorId see {@link GiftEvent#donorId()}
 * @param donorKind see {@link GiftEvent#donorKind()}
 * @param simulated see {@link GiftEvent#simulated()}
 * @param occurredOn see {@link GiftEvent#occurredOn()}
 */
@Stored(name = "contribution.WorkingDaysReceived", revision = 1)
public record WorkingDaysReceived(
        String giftId,
        String driveId,
        String unitCode,
        long workingDays,
        String donorId,
        String donorKind,
        boolean simulated,
        LocalDate occurredOn)
        implements GiftEvent {}
