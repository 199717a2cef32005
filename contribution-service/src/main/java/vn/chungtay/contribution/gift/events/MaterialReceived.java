package vn.chungtay.contribution.gift.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Material was given.
 *
 * @param giftId see {@link GiftEvent#giftId()}
 * @param driveId see {@link GiftReceived#driveId()}
 * @param unitCode see {@link GiftReceived#unitCode()}
 * @param item what it is, for example {@code CEMENT}
 * @param quantity how much, in {@code quantityUnit}, above 0
 * @param quantityUnit for example {@code BAG}
 * @param declaredValueVnd what the giver says it is worth, đồng, above 0
 * @param donorId see {@link GiftReceived#donorId()}
 * @param donorKind see {@link GiftReceived#donorKind()}
 * @param simulated see {@link GiftReceived#simulated()}
 * @param occurredOn see {@link GiftReceived#occurredOn()}
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
        implements GiftReceived {}
