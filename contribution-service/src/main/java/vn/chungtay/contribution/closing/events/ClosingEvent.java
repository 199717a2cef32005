package vn.chungtay.contribution.closing.events;

import java.time.LocalDate;

/** Everything that can happen to the closing of a month. */
public sealed interface ClosingEvent permits ClosingProposed, ClosingConfirmed, ClosingRejected {

    /** The closing, {@code closing-<uuid>}. */
    String closingId();

    /** The day it happened, in Vietnam. */
    LocalDate occurredOn();
}
