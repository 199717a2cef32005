package vn.chungtay.contribution.gift.write.recordmaterial;

import vn.chungtay.contribution.drive.write.GiftForm;
import vn.chungtay.contribution.gift.write.DonorRef;
import vn.chungtay.contribution.gift.write.GiftCommand;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * Record material received.
 *
 * @param giftId see {@link GiftCommand#giftId()}
 * @param driveId see {@link GiftCommand#driveId()}
 * @param item what it is
 * @param quantity how much of it
 * @param declaredValue what the giver says it is worth
 * @param donor see {@link GiftCommand#donor()}
 * @param occurredOn see {@link GiftCommand#occurredOn()}
 */
public record RecordMaterial(
        GiftId giftId,
        DriveId driveId,
        Item item,
        Quantity quantity,
        VndAmount declaredValue,
        DonorRef donor,
        DayOfFact occurredOn)
        implements GiftCommand {

    @Override
    public GiftForm form() {
        return GiftForm.MATERIAL;
    }
}
