package vn.chungtay.contribution.statement.write;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.statement.events.EntryAmountCorrected;
import vn.chungtay.contribution.statement.events.EntryExplained;
import vn.chungtay.contribution.statement.events.EntryReleased;
import vn.chungtay.contribution.statement.events.IncomingEntryExplained;
import vn.chungtay.contribution.statement.events.IncomingEntryReleased;
import vn.chungtay.contribution.statement.write.tiedebit.EntryExplainedOnce;
import vn.chungtay.infra.service.errors.Rule;

/**
 * An entry of a fund's ledger, as far as a line of the bank explains it: one at a time, which its own stream sees to. Where it was
 * recorded wrongly it is corrected while no line explains it, and then a line of the right amount may.
 */
@Aggregate
public class ExplainedEntry {

    @AggregateIdentifier
    private @Nullable String entryId;

    /** The line that explains it, of money that left or came in; absent while none does. */
    private @Nullable String lineId;

    /** What it stands at, đồng; absent while it was never corrected. */
    private @Nullable Long rightVnd;

    /** By how much the corrections of each day made it more, đồng. */
    private final NavigableMap<LocalDate, Long> correctionsVnd = new TreeMap<>();

    /** For Axon: an entry that no line ever explained, and nobody corrected. */
    public ExplainedEntry() {}

    /**
     * A line of money that left explains it.
     *
     * @param amountVnd what whoever says so takes it to be, đồng
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code entry.explained-already}, {@code entry.amount-changed}
     */
    public void explain(EntryExplained event, long amountVnd) {
        requireFree(event.entryId(), amountVnd);
        apply(event);
    }

    /**
     * A line of money that came in explains it.
     *
     * @param amountVnd what whoever says so takes it to be, đồng
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code entry.explained-already}, {@code entry.amount-changed}
     */
    public void explain(IncomingEntryExplained event, long amountVnd) {
        requireFree(event.entryId(), amountVnd);
        apply(event);
    }

    /**
     * Whether a line of that amount may still explain it.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code entry.explained-already}, {@code entry.amount-changed}
     */
    public void requireFree(String entry, long amountVnd) {
        Rule.check(new EntryExplainedOnce(entry, lineId), new EntryStandsAt(entry, amountVnd, standsAtVnd(amountVnd)));
    }

    /**
     * What it stands at, đồng.
     *
     * @param bookedVnd what it was booked with, đồng
     */
    public long standsAtVnd(long bookedVnd) {
        return rightVnd == null ? bookedVnd : rightVnd;
    }

    /** By how much corrections after a day made it more, đồng; below 0 where they made it less. */
    public long correctedAfterVnd(LocalDate day) {
        return correctionsVnd.tailMap(day, false).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /**
     * Corrects it; the fund's entry that does so stands in the same commit.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated see {@link #requireCorrectable}
     */
    public void correct(EntryAmountCorrected event) {
        requireCorrectable(event.entryId(), event.amountBeforeVnd());
        apply(event);
    }

    /**
     * Whether it can be corrected by somebody who takes it to stand at this amount.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code entry.tied} while a line explains it: the bank says that its
     *     amount is right; {@code entry.amount-changed} where it was corrected since
     */
    public void requireCorrectable(String entry, long amountVnd) {
        Rule.check(new EntryUntied(entry, lineId), new EntryStandsAt(entry, amountVnd, standsAtVnd(amountVnd)));
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
    void evolve(EntryAmountCorrected event) {
        entryId = event.entryId();
        rightVnd = event.rightVnd();
        correctionsVnd.merge(event.occurredOn(), event.rightVnd() - event.amountBeforeVnd(), Long::sum);
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
