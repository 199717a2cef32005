package vn.chungtay.housing.household.events;

import java.time.LocalDate;
import vn.chungtay.infra.service.stored.Stored;

/**
 * The household has a case; no other may be listed for it.
 *
 * @param householdId see {@link HouseholdEvent#householdId()}
 * @param caseId the case, {@code case-<uuid>}
 * @param occurredOn see {@link HouseholdEvent#occurredOn()}
 */
@Stored(name = "housing.HouseholdClaimed", revision = 1)
public record HouseholdClaimed(String householdId, String caseId, LocalDate occurredOn) implements HouseholdEvent {}
