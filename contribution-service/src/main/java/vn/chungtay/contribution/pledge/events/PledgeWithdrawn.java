package vn.chungtay.contribution.pledge.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * What is outstanding of a pledge will not come. What came of it stays.
 *
 * @param pledgeId see {@link PledgeEvent#pledgeId()}
 * @param driveId see {@link PledgeEvent#driveId()}
 * @param reason {@code CHANGED_MIND}, {@code UNABLE}, {@code GIVEN_ELSEWHERE} or {@code MISTAKE}
 * @param outstanding what was outstanding, above 0, in the measure of the pledge
 * @param occurredOn the day it was withdrawn, see {@link PledgeEvent#occurredOn()}
 */
@Stored(name = "contribution.PledgeWithdrawn", revision = 1)
public record PledgeWithdrawn(String pledgeId, String driveId, String reason, long outstanding, LocalDate occurredOn)
        implements PledgeEvent {}
