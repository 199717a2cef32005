package vn.chungtay.contribution.outlay.events;

import java.time.LocalDate;

/** Everything that can happen to an outlay. */
public sealed interface OutlayEvent permits OutlayProposed, OutlayConfirmed, OutlayRejected {

    /** The outlay, {@code outlay-<uuid>}. */
    String outlayId();

    /** The day it happened, in Vietnam. */
    LocalDate occurredOn();
}
