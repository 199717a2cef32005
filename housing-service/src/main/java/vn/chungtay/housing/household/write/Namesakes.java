package vn.chungtay.housing.household.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.household.events.NamesakeListed;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.HouseholdId;

/**
 * The households whose heads share name, year of birth and commune. Each listing joins them in its own commit, so that of two at
 * the same moment one sees the other: both want the next event, one gets it, the other is decided again.
 */
@Aggregate
public class Namesakes {

    @AggregateIdentifier
    private @Nullable String namesakesId;

    private final Map<String, String> caseOfHousehold = new LinkedHashMap<>();

    /** For Axon: before the first of them. */
    public Namesakes() {}

    /**
     * Adds the case of a household.
     *
     * @return the cases of the others; a household that is listed again does not look like itself
     */
    List<String> join(String id, HouseholdId household, CaseId caseId, LocalDate occurredOn) {
        List<String> others = caseOfHousehold.entrySet().stream()
                .filter(other -> !other.getKey().equals(household.value()))
                .map(Map.Entry::getValue)
                .toList();
        apply(new NamesakeListed(id, household.value(), caseId.value(), occurredOn));
        return others;
    }

    @EventSourcingHandler
    void evolve(NamesakeListed event) {
        namesakesId = event.namesakesId();
        caseOfHousehold.put(event.householdId(), event.caseId());
    }

    /** The id, once there is an event. */
    @Nullable
    String namesakesId() {
        return namesakesId;
    }
}
