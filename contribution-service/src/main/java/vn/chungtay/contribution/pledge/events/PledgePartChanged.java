package vn.chungtay.contribution.pledge.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A gift that keeps a pledge was corrected or went back, so more or less of the pledge came. One that was kept may be open again.
 * Stands in one commit with the gift's own event.
 *
 * @param pledgeId see {@link PledgeEvent#pledgeId()}
 * @param driveId see {@link PledgeEvent#driveId()}
 * @param giftId the gift, {@code gift-<uuid>}
 * @param partBefore what of the gift counted, in the measure of the pledge
 * @param part what counts now, or 0
 * @param outstanding what has not come now, in the measure of the pledge
 * @param state {@code OPEN}, {@code KEPT}, or {@code WITHDRAWN} where what has not come was withdrawn before
 * @param occurredOn the day of the correction or refund, see {@link PledgeEvent#occurredOn()}
 */
@Stored(name = "contribution.PledgePartChanged", revision = 1)
public record PledgePartChanged(
        String pledgeId,
        String driveId,
        String giftId,
        long partBefore,
        long part,
        long outstanding,
        String state,
        LocalDate occurredOn)
        implements PledgeEvent {}
