package vn.chungtay.contribution.pledge.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A gift kept a pledge, or a part of it. The gift says so in the same commit.
 *
 * @param pledgeId see {@link PledgeEvent#pledgeId()}
 * @param driveId see {@link PledgeEvent#driveId()}
 * @param giftId the gift, {@code gift-<uuid>}
 * @param part what of the gift counts, above 0, in the measure of the pledge: never more than was outstanding
 * @param outstanding what is still outstanding, in the measure of the pledge; 0 for one that is kept
 * @param occurredOn the day it was counted, see {@link PledgeEvent#occurredOn()}
 */
@Stored(name = "contribution.PledgePartReceived", revision = 1)
public record PledgePartReceived(
        String pledgeId, String driveId, String giftId, long part, long outstanding, LocalDate occurredOn)
        implements PledgeEvent {}
