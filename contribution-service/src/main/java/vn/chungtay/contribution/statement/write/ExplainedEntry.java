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
import vn.chungtay.contribution.statement.events.IncomingEntryExplained;
import vn.chungtay.contribution.statement.events.IncomingEntryReleased;
import vn.chungtay.contribution.statement.write.tiedebit.EntryExplainedOnce;
import vn.chungtay.infra.service.errors.Rule;

/** An entry of a fund's ledger, as far as a line of the bank explains it: one at a time, which its own stream sees to. */
@Aggregate
public class ExplainedEntry {

    @AggregateIdentifier
    private @Nullable String entryId;

    /** The line that explains it, of money that left or came in; absent while none does. */
    private @Nullable String lineId;

    /** For Axon: an entry that no line ever explained. */
    public ExplainedEntry() {}

    /**
     * A line explains it.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code entry.explained-already}
     */
    public void explain(EntryExplained event) {
        Rule.check(new EntryExplainedOnce(event.entryId(), lineId));
        apply(event);
    }

    /**
     * A line of money that came in explains it.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code entry.explained-already}
     */
    public void explain(IncomingEntryExplained event) {
        requireUnexplained();
        apply(event);
    }

    /**
     * Whether a line may still explain it.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code entry.explained-already}
     */
    public void requireUnexplained() {
        Rule.check(new EntryExplainedOnce(String.valueOf(entryId), lineId));
    }

    /** The line of money that left does not. */
    public void release(LocalDate day) {
        apply(new EntryReleased(requireNonNull(entryId), requireNonNull(lineId), day));
    }

    /** The line of money that came in does not. */
    public void releaseIncoming(LocalDate day) {
        apply(new IncomingEntryReleased(requireNonNull(entryId), requireNonNull(lineId), day));
    }

    @EventSourcingHandler
    void evolve(EntryExplained event) {
        entryId = event.entryId();
        lineId = event.debitId();
    }

    @EventSourcingHandler
    void evolve(IncomingEntryExplained event) {
        entryId = event.entryId();
        lineId = event.lineId();
    }

    @EventSourcingHandler
    void evolve(EntryReleased event) {
        lineId = null;
    }

    @EventSourcingHandler
    void evolve(IncomingEntryReleased event) {
        lineId = null;
    }
}
