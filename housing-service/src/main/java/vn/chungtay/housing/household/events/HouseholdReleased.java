package vn.chungtay.housing.household.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The household's case was withdrawn; another may be listed for it.
 *
 * @param householdId see {@link HouseholdEvent#householdId()}
 * @param caseId the case that it had, {@code case-<uuid>}
 * @param occurredOn see {@link HouseholdEvent#occurredOn()}
 */
@Stored(name = "housing.HouseholdReleased", revision = 1)
public record HouseholdReleased(String householdId, String caseId, LocalDate occurredOn) implements HouseholdEvent {}
