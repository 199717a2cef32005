package vn.chungtay.contribution.pledge.events;

import java.time.LocalDate;

/** Everything that can happen to a pledge. What is promised is no gift and never stands in a fund. */
public sealed interface PledgeEvent permits PledgeMade, PledgePartReceived, PledgePartChanged, PledgeWithdrawn {

    /** The pledge, {@code pledge-<uuid>}. */
    String pledgeId();

    /** The drive it was made to, {@code drive-<uuid>}. */
    String driveId();

    /** The day it happened, in Vietnam. */
    LocalDate occurredOn();
}
