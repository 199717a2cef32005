package vn.chungtay.housing.housecase.events;

/** Something that happened to one request for a part of the sum. */
public sealed interface InstalmentEvent extends HouseCaseEvent
        permits InstalmentRequested,
                InstalmentUnanswered,
                InstalmentReserved,
                InstalmentRefused,
                InstalmentExpired,
                InstalmentReleased,
                InstalmentPaid,
                InstalmentCancelled {

    /** The request, {@code instalment-<uuid>}. */
    String instalmentId();

    /** Which part of what one sponsor promised, from 1. */
    int ordinal();

    /** The part, đồng. */
    long amountVnd();
}
