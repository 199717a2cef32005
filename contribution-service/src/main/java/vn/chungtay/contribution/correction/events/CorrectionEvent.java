package vn.chungtay.contribution.correction.events;

import java.time.LocalDate;

/** Everything that can happen to a correction of an entry. */
public sealed interface CorrectionEvent permits CorrectionProposed, CorrectionConfirmed, CorrectionRejected {

    /** The correction, {@code correction-<uuid>}. */
    String correctionId();

    /** The day it happened, in Vietnam. */
    LocalDate occurredOn();
}
