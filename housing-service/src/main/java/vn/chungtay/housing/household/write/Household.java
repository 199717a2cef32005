package vn.chungtay.housing.household.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.household.events.HouseholdClaimed;
import vn.chungtay.housing.household.events.HouseholdReleased;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.HouseholdId;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A household, known by the vault entry of its head. It comes into being when a first case claims it, in the same commit as that
 * case; from then on no other case may, unless that one is withdrawn for a reason that lets the household go. Two listings at the
 * same moment are decided by the log: both want its next event, one gets it, the other is decided again and refused.
 */
@Aggregate
public class Household {

    @AggregateIdentifier
    private @Nullable String householdId;

    private @Nullable String caseId;

    /** For Axon: a household before its first event. */
    public Household() {}

    /** Gives the household to the case, unless it has one. */
    public void claim(HouseholdId household, CaseId claimant, LocalDate occurredOn) {
        Rule.check(new HouseholdHasNoOtherCase(caseId));
        apply(new HouseholdClaimed(household.value(), claimant.value(), occurredOn));
    }

    /** Takes the household from its case; another may claim it. */
    public void release(HouseholdId household, CaseId withdrawn, LocalDate occurredOn) {
        apply(new HouseholdReleased(household.value(), withdrawn.value(), occurredOn));
    }

    @EventSourcingHandler
    void evolve(HouseholdClaimed event) {
        householdId = event.householdId();
        caseId = event.caseId();
    }

    @EventSourcingHandler
    void evolve(HouseholdReleased event) {
        caseId = null;
    }

    /** The id, once there is an event. */
    @Nullable
    String householdId() {
        return householdId;
    }
}
