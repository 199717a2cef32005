package vn.chungtay.contribution.gift.write.recordworkingdays;

import vn.chungtay.contribution.drive.write.GiftForm;
import vn.chungtay.contribution.gift.write.DonorRef;
import vn.chungtay.contribution.gift.write.GiftCommand;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Record working days received.
 *
 * @param giftId see {@link GiftCommand#giftId()}
 * @param driveId see {@link GiftCommand#driveId()}
 * @param workingDays how many
 * @param donor see {@link GiftCommand#donor()}
 * @param occurredOn see {@link GiftCommand#occurredOn()}
 */
public record RecordWorkingDays(
        GiftId giftId, DriveId driveId, WorkingDays workingDays, DonorRef donor, DayOfFact occurredOn)
        implements GiftCommand {

    @Override
    public GiftForm form() {
        return GiftForm.WORKING_DAYS;
    }
}
