package vn.chungtay.contribution.gift.write.recordmoney;

import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.drive.write.GiftForm;
import vn.chungtay.contribution.gift.write.DonorRef;
import vn.chungtay.contribution.gift.write.GiftCommand;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * Record money received.
 *
 * @param giftId see {@link GiftCommand#giftId()}
 * @param driveId see {@link GiftCommand#driveId()}
 * @param amount how much
 * @param receivedIn how it was handed over
 * @param form see {@link GiftCommand#form()}
 * @param namedCaseId house case that the giver named; absent where the gift is for any house
 * @param donor see {@link GiftCommand#donor()}
 * @param occurredOn see {@link GiftCommand#occurredOn()}
 */
public record RecordMoney(
        GiftId giftId,
        DriveId driveId,
        VndAmount amount,
        ReceivedIn receivedIn,
        GiftForm form,
        @Nullable String namedCaseId,
        DonorRef donor,
        DayOfFact occurredOn)
        implements GiftCommand {}
