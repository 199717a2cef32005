package vn.chungtay.housing.consent.events;

import java.time.LocalDate;

/**
 * Something that was said about naming the head of a household where everybody can see it. Who they are stands in the vault
 * alone, under the id that the listing of the case has. Codes are those of the day of the listing.
 */
public sealed interface NameConsentEvent permits NameConsentGiven, NameConsentWithdrawn {

    /** The case, {@code case-<uuid>}. */
    String caseId();

    /** Unit that owns the case, for example {@code T63-08}. */
    String unitCode();

    /** Province of the commune, two digits. */
    String provinceCode();

    /** Commune of the house, five digits. */
    String communeCode();

    /** Whether the case is made up, for a demonstration. */
    boolean simulated();

    /** Day of the listing of the case, in Vietnam. */
    LocalDate listedOn();

    /** Who recorded it, as staffRef. */
    String recordedBy();

    /** Day of the fact, in Vietnam. */
    LocalDate occurredOn();
}
