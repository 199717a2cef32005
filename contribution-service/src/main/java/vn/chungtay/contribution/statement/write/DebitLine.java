package vn.chungtay.contribution.statement.write;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.statement.debit.OutgoingEntry;
import vn.chungtay.contribution.statement.events.DebitListed;
import vn.chungtay.contribution.statement.events.DebitTied;
import vn.chungtay.contribution.statement.events.DebitUntied;
import vn.chungtay.contribution.statement.events.LineWaits;
import vn.chungtay.contribution.statement.events.PaybackConfirmed;
import vn.chungtay.contribution.statement.events.PaybackProposed;
import vn.chungtay.contribution.statement.events.PaybackRejected;
import vn.chungtay.contribution.statement.events.PaybackUntied;
import vn.chungtay.contribution.statement.write.payback.LineOfTheFund;
import vn.chungtay.contribution.statement.write.payback.PaybackIsTheLine;
import vn.chungtay.contribution.statement.write.payback.PaybackNotByProposer;
import vn.chungtay.contribution.statement.write.payback.RejectPayback;
import vn.chungtay.contribution.statement.write.tiedebit.EntriesAddUp;
import vn.chungtay.contribution.statement.write.tiedebit.EntriesOfTheFund;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/**
 * One line of money that left a drive's account. It moves nothing, the ledger has said before or says afterwards what was paid;
 * it is tied to those entries, so that bank and ledger can be compared line by line. What came in by mistake and went back is in
 * no ledger: then the line is proposed as the payback of that other line, and another person confirms it.
 */
@Aggregate
public class DebitLine {

    @AggregateIdentifier
    private @Nullable String debitId;

    private @Nullable DebitListed listed;
    private DebitState state = DebitState.WAITING;
    private List<String> entryIds = List.of();

    /** What it is said, or was confirmed, to have paid back; absent where nobody says so. */
    private @Nullable PaybackProposed payback;

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
                new DebitIs(DebitState.WAITING, state),
                EntriesOfTheFund.of(line.fundId(), entries),
                EntriesAddUp.of(line.amountVnd(), entries));
        apply(new DebitTied(
                line.debitId(), entries.stream().map(OutgoingEntry::entryId).toList(), tiedBy, day));
    }

    /**
     * Takes back that it is what it was tied to, entries or the payback of a line.
     *
     * @return the entries that have to be released in the same commit; none where it paid a line back
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code debit.not-in-state}
     */
    public List<String> untie(LocalDate day, String untiedBy) {
        Rule.check(new DebitIs(DebitState.TIED, state));
        List<String> released = entryIds;
        if (payback == null) {
            apply(new DebitUntied(listed().debitId(), released, untiedBy, day));
        } else {
            apply(new PaybackUntied(listed().debitId(), payback.lineId(), untiedBy, day));
        }
        return released;
    }

    /** The line that it is said, or was confirmed, to have paid back; empty where nobody says so. */
    public Optional<String> paysBack() {
        return Optional.ofNullable(payback).map(PaybackProposed::lineId);
    }

    /**
     * Proposes that it paid this line back, for another person to confirm.
     *
     * @param line a line that may be paid back
     * @param fundId the fund that the account of that line serves
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code debit.not-in-state}, {@code debit.line-of-another-fund},
     *     {@code debit.line-differs}
     */
    public void proposePayback(LineWaits line, String fundId, String proposedBy, LocalDate day) {
        Rule.check(
                new DebitIs(DebitState.WAITING, state),
                new LineOfTheFund(listed().fundId(), fundId, line.lineId()),
                new PaybackIsTheLine(listed().amountVnd(), line.amountVnd()));
        apply(new PaybackProposed(listed().debitId(), line.lineId(), proposedBy, day));
    }

    /**
     * Confirms what somebody else proposed.
     *
     * @return the line that it paid back, which has to say so in the same commit
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code debit.not-in-state}, {@code debit.confirmed-by-proposer}
     */
    public String confirmPayback(String confirmedBy, LocalDate day) {
        Rule.check(new DebitIs(DebitState.PROPOSED, state));
        PaybackProposed proposed = requireNonNull(payback);
        Rule.check(new PaybackNotByProposer(confirmedBy, proposed.proposedBy()));
        apply(new PaybackConfirmed(proposed.debitId(), proposed.lineId(), day));
        return proposed.lineId();
    }

    @CommandHandler
    void decide(RejectPayback command, Actor actor, UnitAuthority authority) {
        requireOwn(actor, RejectPayback.OPERATION, authority);
        Rule.check(new DebitIs(DebitState.PROPOSED, state));
        apply(new PaybackRejected(
                command.debitId().value(), command.occurredOn().day()));
    }

    /** The day on which the bank booked it. */
    public LocalDate bookedOn() {
        return listed().occurredOn();
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
        state = DebitState.TIED;
        entryIds = event.entryIds();
    }

    @EventSourcingHandler
    void evolve(DebitUntied event) {
        waitAgain();
    }

    @EventSourcingHandler
    void evolve(PaybackProposed event) {
        state = DebitState.PROPOSED;
        payback = event;
    }

    @EventSourcingHandler
    void evolve(PaybackRejected event) {
        waitAgain();
    }

    @EventSourcingHandler
    void evolve(PaybackConfirmed event) {
        state = DebitState.TIED;
    }

    @EventSourcingHandler
    void evolve(PaybackUntied event) {
        waitAgain();
    }

    private void waitAgain() {
        state = DebitState.WAITING;
        entryIds = List.of();
        payback = null;
    }

    private DebitListed listed() {
        return requireNonNull(listed, () -> "Nobody listed " + debitId);
    }
}
