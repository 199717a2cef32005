package vn.chungtay.contribution.statement.write;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.statement.debit.OutgoingEntry;
import vn.chungtay.contribution.statement.events.DebitListed;
import vn.chungtay.contribution.statement.events.DebitTied;
import vn.chungtay.contribution.statement.events.DebitUntied;
import vn.chungtay.contribution.statement.write.tiedebit.EntriesAddUp;
import vn.chungtay.contribution.statement.write.tiedebit.EntriesOfTheFund;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/**
 * One line of money that left a drive's account. It moves nothing, the ledger has said before or says afterwards what was paid;
 * it is tied to those entries, so that bank and ledger can be compared line by line.
 */
@Aggregate
public class DebitLine {

    @AggregateIdentifier
    private @Nullable String debitId;

    private @Nullable DebitListed listed;
    private List<String> entryIds = List.of();

    /** For Axon: a line before its first event. */
    public DebitLine() {}

    /** The same line of another file changes nothing. */
    public void list(DebitListed event) {
        if (listed == null) {
            apply(event);
        }
    }

    /**
     * Ties it; the entries are explained in the same commit.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code debit.not-in-state}, {@code debit.entry-of-another-fund},
     *     {@code debit.entries-differ}
     */
    public void tie(List<OutgoingEntry> entries, LocalDate day, String tiedBy) {
        DebitListed line = listed();
        Rule.check(
                new DebitIs(false, !entryIds.isEmpty()),
                EntriesOfTheFund.of(line.fundId(), entries),
                EntriesAddUp.of(line.amountVnd(), entries));
        apply(new DebitTied(
                line.debitId(), entries.stream().map(OutgoingEntry::entryId).toList(), tiedBy, day));
    }

    /**
     * Takes that back.
     *
     * @return the entries that have to be released in the same commit
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code debit.not-in-state}
     */
    public List<String> untie(LocalDate day, String untiedBy) {
        Rule.check(new DebitIs(true, !entryIds.isEmpty()));
        List<String> released = entryIds;
        apply(new DebitUntied(listed().debitId(), released, untiedBy, day));
        return released;
    }

    /** The unit is judged by the day of the booking, so that one that took over later may finish it. */
    public void requireOwn(Actor actor, String operation, UnitAuthority authority) {
        authority.require(actor, operation, listed().unitCode(), listed().occurredOn());
    }

    @EventSourcingHandler
    void evolve(DebitListed event) {
        debitId = event.debitId();
        listed = event;
    }

    @EventSourcingHandler
    void evolve(DebitTied event) {
        entryIds = event.entryIds();
    }

    @EventSourcingHandler
    void evolve(DebitUntied event) {
        entryIds = List.of();
    }

    private DebitListed listed() {
        return requireNonNull(listed, () -> "Nobody listed " + debitId);
    }
}
