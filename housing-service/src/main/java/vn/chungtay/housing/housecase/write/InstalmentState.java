package vn.chungtay.housing.housecase.write;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where one request for an instalment stands; each state names those that may follow it. A request may be cancelled at any time,
 * and the fund hears of it later: what it paid before is a fact, and has to come back.
 */
public enum InstalmentState {
    PAID,
    REFUSED,
    RESERVED,
    REQUESTED,
    /** Not wanted any more, and as far as is known not paid. */
    CANCELLED,
    /** Paid and cancelled, in whichever order: the money has to come back. */
    RETURN_DUE;

    /** The states that may follow. */
    public Set<InstalmentState> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(REFUSED, RESERVED, CANCELLED);
            case RESERVED -> EnumSet.of(PAID, CANCELLED);
            case PAID, CANCELLED -> EnumSet.of(RETURN_DUE);
            case REFUSED, RETURN_DUE -> EnumSet.noneOf(InstalmentState.class);
        };
    }

    /** What a payment makes of it. */
    InstalmentState whenPaid() {
        return this == CANCELLED ? RETURN_DUE : PAID;
    }

    /** What its cancellation makes of it. */
    InstalmentState whenCancelled() {
        return this == PAID ? RETURN_DUE : CANCELLED;
    }

    /** Whether the fund's yes or no comes too late to matter, since nobody waits for it any more. */
    boolean cancelled() {
        return this == CANCELLED || this == RETURN_DUE;
    }

    /** Whether a withdrawn case has to cancel it: money was asked for, set aside or paid. */
    boolean bindsMoney() {
        return this == REQUESTED || this == RESERVED || this == PAID;
    }
}
