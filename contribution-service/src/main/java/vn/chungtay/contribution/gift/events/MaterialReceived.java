package vn.chungtay.contribution.gift.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Material was given.
 *
 * @param giftId see {@link GiftEvent#giftId()}
 * @param driveId see {@link GiftEvent#driveId()}
 * @param unitCode see {@link GiftEvent#unitCode()}
 * @param item what it is, for example {@code CEMENT}
 * @param quantity how much, in {@code quantityUnit}, above 0
 * @param quantityUnit for example {@code BAG}
 * @param declaredValueVnd what the giver says it is worth, đồng, above 0
 * @param donorId see {@link GiftEvent#donorId()}
 * @param donorKind see {@link GiftEvent#donorKind()}
 * @param simulated see {@link GiftEvent#simulated()}
 * @param occurredOn see {@link GiftEvent#occurredOn()}
 */
@Stored(name = "contribution.MaterialReceived", revision = 1)
public record MaterialReceived(
        String giftId,
        String driveId,
        String unitCode,
        String item,
        long quantity,
        String quantityUnit,
        long declaredValueVnd,
        String donorId,
        String donorKind,
        boolean simulated,
        LocalDate occurredOn)
        implements GiftEvent {}
