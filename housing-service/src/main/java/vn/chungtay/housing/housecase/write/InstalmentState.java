package vn.chungtay.housing.housecase.write;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where one request for an instalment stands; each state names those that may follow it. A request may be cancelled at any time,
 * and the fund hears of it later: what it paid before is a fact, and has to come back. One that expires is different, since the
 * house goes on: the fund is only asked to let the money go, and where it has paid before, that stands.
 */
public enum InstalmentState {
    PAID,
    REFUSED,
    RESERVED,
    REQUESTED,
    /** Set aside and not paid out in time; the fund is asked to let it go, and has not said yet that it did. */
    EXPIRED,
    /** Not paid out in time, and free again. */
    RELEASED,
    /** Not wanted any more, and as far as is known not paid. */
    CANCELLED,
    /** Paid and cancelled, in whichever order: the money has to come back. */
    RETURN_DUE;

    /** The states that may follow. */
    public Set<InstalmentState> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(REFUSED, RESERVED, CANCELLED);
            case RESERVED -> EnumSet.of(PAID, EXPIRED, CANCELLED);
            case EXPIRED -> EnumSet.of(PAID, RELEASED, CANCELLED);
            case PAID, CANCELLED -> EnumSet.of(RETURN_DUE);
            case REFUSED, RELEASED, RETURN_DUE -> EnumSet.noneOf(InstalmentState.class);
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

    /** Whether nothing will come of it, so that the part may be asked for again. */
    public boolean over() {
        return this == REFUSED || this == RELEASED;
    }

    /** Whether a withdrawn case has to cancel it: money was asked for, set aside or paid. */
    boolean bindsMoney() {
        return this == REQUESTED || this == RESERVED || this == EXPIRED || this == PAID;
    }
}
