package vn.chungtay.contribution.gift.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A gift of labour was recorded with a wrong number of days: this entry says the right one, the old entry stays.
 *
 * @param giftId see {@link GiftEvent#giftId()}
 * @param driveId the drive it was given to, {@code drive-<uuid>}
 * @param unitCode the unit that collected it
 * @param workingDaysBefore days of work of one person each that the gift stood at
 * @param workingDays days that it stands at, another number; 0 for one that never was
 * @param documentNumber number of the paper that shows it
 * @param simulated whether it was made up for a demonstration
 * @param occurredOn the day of the correction, see {@link GiftEvent#occurredOn()}
 */
@Stored(name = "contribution.WorkingDaysCorrected", revision = 1)
public record WorkingDaysCorrected(
        String giftId,
        String driveId,
        String unitCode,
        long workingDaysBefore,
        long workingDays,
        String documentNumber,
        boolean simulated,
        LocalDate occurredOn)
        implements GiftEvent {}
