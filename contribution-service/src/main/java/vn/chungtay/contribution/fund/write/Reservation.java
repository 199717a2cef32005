package vn.chungtay.contribution.fund.write;

import vn.chungtay.contribution.fund.events.FundsReserved;

/** What became of an instalment that a house asked a fund for: a reservation is disbursed once, a refusal is final. */
sealed interface Reservation {

    /**
     * Money is set aside and waits to be paid out.
     *
     * @param event what was reserved, for whom, and at whose request
     */
    record Reserved(FundsReserved event) implements Reservation {}

    /** The fund said no. */
    record Refused() implements Reservation {}

    /** The money was paid out. */
    record Disbursed() implements Reservation {}

    /** Name of the state, for refusals. */
    default String state() {
        return switch (this) {
            case Reserved reserved -> "RESERVED";
            case Refused refused -> "REFUSED";
            case Disbursed disbursed -> "DISBURSED";
        };
    }
}
