package vn.chungtay.contribution.gift.events;

import java.time.LocalDate;

/** Everything that can be given. Money, material and working days are three measures, never added together. */
public sealed interface GiftReceived extends GiftEvent permits MoneyReceived, MaterialReceived, WorkingDaysReceived {

    /** The drive it was given to, {@code drive-<uuid>}. */
    String driveId();

    /** The unit that collected it, for example {@code T63-08}. */
    String unitCode();

    /** Entry of the vault that holds who gave it. */
    String donorId();

    /** {@code STAFF}, {@code COLLECTIVE}, {@code PERSON}, {@code ORGANISATION} or {@code UNKNOWN}. */
    String donorKind();

    /** Whether it was made up for a demonstration. */
    boolean simulated();

    /** The day it was received, in Vietnam. */
    @Override
    LocalDate occurredOn();
}
