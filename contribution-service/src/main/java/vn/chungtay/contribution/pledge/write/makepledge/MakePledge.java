package vn.chungtay.contribution.pledge.write.makepledge;

import vn.chungtay.contribution.gift.write.DonorRef;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.PledgeId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Take a promise down.
 *
 * @param pledgeId id of the new pledge
 * @param driveId the drive it is made to
 * @param promise what is promised
 * @param donor who promises it
 * @param occurredOn the day it is promised
 */
public record MakePledge(PledgeId pledgeId, DriveId driveId, Promise promise, DonorRef donor, DayOfFact occurredOn) {

    /** Name in the permission matrix: one for all that is done with pledges. */
    public static final String OPERATION = "contribution.keep-pledges";
}
