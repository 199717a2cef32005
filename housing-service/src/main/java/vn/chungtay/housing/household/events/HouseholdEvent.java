package vn.chungtay.housing.household.events;

import java.time.LocalDate;

/** Something that happened to a household. */
public sealed interface HouseholdEvent permits HouseholdClaimed, HouseholdReleased, NamesakeListed {

    /** The household, {@code household-<vault id of its head>}. */
    String householdId();

    /** Day of the fact, in Vietnam. */
    LocalDate occurredOn();
}
