package vn.chungtay.contribution.statement.events;

import java.time.LocalDate;

/** Everything that can happen to a line of a statement. Who paid, and what they wrote, is in the vault. */
public sealed interface LineEvent
        permits LineMatched,
                LineWaits,
                ResolutionProposed,
                PayrollProposed,
                TieProposed,
                ResolutionRejected,
                LineResolved,
                LineTied,
                LineUntied,
                LinePaidBack,
                LineNotPaidBack,
                LineReopened {

    /** The line, {@code line-<32 hex digits>}. */
    String lineId();

    /** The day it happened, in Vietnam. */
    LocalDate occurredOn();
}
