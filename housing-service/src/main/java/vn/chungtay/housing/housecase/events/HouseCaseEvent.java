package vn.chungtay.housing.housecase.events;

import java.time.LocalDate;

/**
 * Something that happened to a house case. Every event carries what places the case (unit, area, pillar, kind, group), so that
 * each can be published, counted and read alone. People stand in the vault; an event has their id.
 *
 * <p>A {@code warnings} component lists the dated rules that acted although they are not settled law. Each entry holds text under
 * {@code rule} (name), {@code appliesTo}, {@code required} and {@code actual} with {@code unit}, {@code status} (for example
 * {@code assumed}), {@code basis} (document), and {@code met} ({@code true} or {@code false}).
 */
public sealed interface HouseCaseEvent
        permits HouseCaseListed,
                DuplicateSuspected,
                DuplicateDecided,
                HouseAssessed,
                SponsorshipEvent,
                SponsorshipLowered,
                DeliveryReceived,
                FoundationConfirmed,
                PayeeEvent,
                InstalmentEvent,
                PhotoEvent,
                HouseAccepted,
                HouseHandedOver,
                CaseSettled,
                CaseSuspended,
                CaseResumed,
                CaseWithdrawn {

    /** The case, {@code case-<uuid>}. */
    String caseId();

    /** Unit that owns the case, as it was coded on the day of the listing, for example {@code T63-08}. */
    String unitCode();

    /** Province of the commune, two digits, under the structure of the day of the listing. */
    String provinceCode();

    /** Commune, five digits, under the structure of the day of the listing. */
    String communeCode();

    /** Which programme the household belongs to: {@code NCC}, {@code MTQG_GNBV}, {@code MTQG_DTTS}, {@code CAMPAIGN}, {@code OTHER}. */
    String pillar();

    /** {@code NEW} or {@code REPAIR}. */
    String kind();

    /** {@code POOR}, {@code NEAR_POOR}, {@code DISASTER} or {@code MERIT}. */
    String householdGroup();

    /** Whether the case is made up, for a demonstration. */
    boolean simulated();

    /** Day of the listing, in Vietnam: the codes of unit, province and commune are those of that day. */
    LocalDate listedOn();

    /** Day of the fact, in Vietnam. */
    LocalDate occurredOn();
}
