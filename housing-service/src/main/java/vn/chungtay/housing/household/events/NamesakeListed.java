package vn.chungtay.housing.household.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * A household was listed whose head shares name, year of birth and commune with all others of these namesakes.
 *
 * @param namesakesId those who look alike, {@code namesakes-<pseudonym>}
 * @param householdId see {@link HouseholdEvent#householdId()}
 * @param caseId its case, {@code case-<uuid>}
 * @param occurredOn see {@link HouseholdEvent#occurredOn()}
 */
@Stored(name = "housing.NamesakeListed", revision = 1)
public record NamesakeListed(String namesakesId, String householdId, String caseId, LocalDate occurredOn)
        implements HouseholdEvent {}
