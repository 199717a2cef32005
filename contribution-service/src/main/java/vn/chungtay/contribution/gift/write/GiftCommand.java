package vn.chungtay.contribution.gift.write;

import vn.chungtay.contribution.drive.write.GiftForm;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.infra.service.values.DayOfFact;

/** What can be asked of gifts; each use case has its command in its own package. */
public interface GiftCommand {

    /** Name in the permission matrix: one for all kinds of gifts. */
    String OPERATION = "contribution.record-gift";

    /** Where gifts are read. */
    String PATH = "/api/v1/contributions/gifts";

    /** Id of the new gift. */
    GiftId giftId();

    /** The drive it was given to. */
    DriveId driveId();

    /** Who gave it. */
    DonorRef donor();

    /** In what form it is given. */
    GiftForm form();

    /** The day it was received. */
    DayOfFact occurredOn();
}
