package vn.chungtay.contribution.statement.write;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.statement.events.EntryExplained;
import vn.chungtay.contribution.statement.events.EntryReleased;
import vn.chungtay.contribution.statement.write.tiedebit.EntryExplainedOnce;
import vn.chungtay.infra.service.errors.Rule;

/** An entry of a fund's ledger, as far as a line of the bank explains it: one at a time, which its own stream sees to. */
@Aggregate
public class ExplainedEntry {

    @AggregateIdentifier
    private @Nullable String entryId;

    private @Nullable String debitId;

    /** For Axon: an entry that no line ever explained. */
    public ExplainedEntry() {}

    /**
     * A line explains it.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code entry.explained-already}
     */
    public void explain(EntryExplained event) {
        Rule.check(new EntryExplainedOnce(event.entryId(), debitId));
        apply(event);
    }

    /** It does not. */
    public void release(LocalDate day) {
        apply(new EntryReleased(requireNonNull(entryId), requireNonNull(debitId), day));
    }

    @EventSourcingHandler
    void evolve(EntryExplained event) {
        entryId = event.entryId();
        debitId = event.debitId();
    }

    @EventSourcingHandler
    void evolve(EntryReleased event) {
        debitId = null;
    }
}
