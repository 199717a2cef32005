package vn.chungtay.housing.payeeaccount.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.payeeaccount.events.PayeeAccountUsed;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.HouseholdId;

/**
 * A bank account that houses are paid to, known by a pseudonym of bank and number. Each naming joins it in its own commit, so that
 * of two households at the same moment one is seen by the other: both want the next event, one gets it, the other is decided again.
 * What it was once used for it does not forget.
 */
@Aggregate
public class PayeeAccount {

    @AggregateIdentifier
    private @Nullable String accountId;

    private final Map<String, String> caseOfHousehold = new LinkedHashMap<>();

    /** For Axon: before it was first named. */
    public PayeeAccount() {}

    /** The cases of other households for which it was named. */
    public List<String> casesOfOthers(HouseholdId household) {
        return caseOfHousehold.entrySet().stream()
                .filter(other -> !other.getKey().equals(household.value()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Names it for the case; named again for the same one it knows already. */
    public void use(String id, HouseholdId household, CaseId caseId, LocalDate occurredOn) {
        if (!caseId.value().equals(caseOfHousehold.get(household.value()))) {
            apply(new PayeeAccountUsed(id, household.value(), caseId.value(), occurredOn));
        }
    }

    @EventSourcingHandler
    void evolve(PayeeAccountUsed event) {
        accountId = event.accountId();
        caseOfHousehold.put(event.householdId(), event.caseId());
    }

    /** The id, once there is an event. */
    @Nullable
    String accountId() {
        return accountId;
    }
}
