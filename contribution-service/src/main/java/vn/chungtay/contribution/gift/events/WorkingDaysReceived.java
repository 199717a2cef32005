package vn.chungtay.contribution.gift.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * Labour was given.
 *
 * @param giftId see {@link GiftEvent#giftId()}
 * @param driveId see {@link GiftReceived#driveId()}
 * @param unitCode see {@link GiftReceived#unitCode()}
 * @param workingDays days of work of one person each, above 0
 * @param donorId see {@link GiftReceived#donorId()}
 * @param donorKind see {@link GiftReceived#donorKind()}
 * @param simulated see {@link GiftReceived#simulated()}
 * @param occurredOn see {@link GiftReceived#occurredOn()}
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
        implements GiftReceived {}
