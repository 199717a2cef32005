package vn.chungtay.contribution.fund.write;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.fund.events.FundsReserved;
import vn.chungtay.infra.service.errors.RuleViolated;

/**
 * What became of an instalment that a house asked a fund for: a reservation is disbursed once or cancelled, a refusal is final.
 *
 * @param state where it stands
 * @param reserved what was reserved, for whom, and at whose request; absent where it was refused
 * @param returnedVnd what came back after it was disbursed, đồng
 */
public record Reservation(State state, @Nullable FundsReserved reserved, long returnedVnd) {

    /** Where an instalment stands. */
    public enum State {
        /** Money is set aside and waits to be paid out. */
        RESERVED,
        /** The fund said no. */
        REFUSED,
        /** The case was withdrawn, or the time was over, while the money was set aside. */
        CANCELLED,
        /** The money was paid out. */
        DISBURSED,
        /** The money was paid out, and the case was withdrawn after that. */
        RETURN_DEMANDED
    }

    /** The fund said no. */
    public static final Reservation REFUSAL = new Reservation(State.REFUSED, null, 0);

    /** Money is set aside. */
    public static Reservation of(FundsReserved event) {
        return new Reservation(State.RESERVED, event, 0);
    }

    Reservation become(State next) {
        return new Reservation(next, reserved, returnedVnd);
    }

    Reservation returned(long amountVnd) {
        return new Reservation(state, reserved, Math.addExact(returnedVnd, amountVnd));
    }

    /** What was paid out and has not come back, đồng. */
    long outstandingVnd() {
        return disbursed().amountVnd() - returnedVnd;
    }

    /**
     * What is set aside.
     *
     * @throws RuleViolated {@code reservation.not-reserved} where nothing is, or no longer
     */
    FundsReserved stillReserved() {
        if (state != State.RESERVED || reserved == null) {
            throw new RuleViolated("reservation.not-reserved", Map.of("state", state.name()));
        }
        return reserved;
    }

    /**
     * What was paid out.
     *
     * @throws RuleViolated {@code reservation.not-disbursed} where nothing was
     */
    FundsReserved disbursed() {
        boolean paidOut = state == State.DISBURSED || state == State.RETURN_DEMANDED;
        if (!paidOut || reserved == null) {
            throw new RuleViolated("reservation.not-disbursed", Map.of("state", state.name()));
        }
        return reserved;
    }
}
