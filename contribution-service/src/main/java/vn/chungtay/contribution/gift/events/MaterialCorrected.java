package vn.chungtay.contribution.gift.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A gift of material was recorded with a wrong quantity or value: this entry says the right ones, the old entry stays.
 *
 * @param giftId see {@link GiftEvent#giftId()}
 * @param driveId the drive it was given to, {@code drive-<uuid>}
 * @param unitCode the unit that collected it
 * @param item what it is, as it was recorded
 * @param quantityUnit what it is counted in, as it was recorded
 * @param quantityBefore how much the gift stood at, in {@code quantityUnit}
 * @param quantity how much it stands at, in {@code quantityUnit}; 0 for one that never was
 * @param declaredValueBeforeVnd value that the gift stood at, đồng
 * @param declaredValueVnd value that it stands at, đồng; 0 for one that never was
 * @param documentNumber number of the paper that shows it
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day of the correction, see {@link GiftEvent#occurredOn()}
 */
@Stored(name = "contribution.MaterialCorrected", revision = 1)
public record MaterialCorrected(
        String giftId,
        String driveId,
        String unitCode,
        String item,
        String quantityUnit,
        long quantityBefore,
        long quantity,
        long declaredValueBeforeVnd,
        long declaredValueVnd,
        String documentNumber,
        boolean simulated,
        LocalDate occurredOn)
        implements GiftEvent {}
