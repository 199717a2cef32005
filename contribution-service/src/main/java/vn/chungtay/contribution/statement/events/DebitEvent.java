package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;

/** Everything that can happen to a line of money that left an account. Who got it is in the vault. */
public sealed interface DebitEvent
        permits DebitListed, DebitTied, DebitUntied, PaybackProposed, PaybackRejected, PaybackConfirmed, PaybackUntied {

    /** The line, {@code debit-<32 hex digits>}. */
    String debitId();

    /** The day it happened, in Vietnam. */
    LocalDate occurredOn();
}
