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
import vn.chungtay.contribution.shared.CorrectionId;
import vn.chungtay.contribution.statement.events.LineMatched;
import vn.chungtay.contribution.statement.events.LineNotPaidBack;
import vn.chungtay.contribution.statement.events.LinePaidBack;
import vn.chungtay.contribution.statement.events.LineReopened;
import vn.chungtay.contribution.statement.events.LineResolved;
import vn.chungtay.contribution.statement.events.LineTied;
import vn.chungtay.contribution.statement.events.LineUntied;
import vn.chungtay.contribution.statement.events.LineWaits;
import vn.chungtay.contribution.statement.events.PayrollProposed;
import vn.chungtay.contribution.statement.events.ResolutionProposed;
import vn.chungtay.contribution.statement.events.ResolutionRejected;
import vn.chungtay.contribution.statement.events.TieProposed;
import vn.chungtay.contribution.statement.incoming.IncomingEntry;
import vn.chungtay.contribution.statement.write.payback.LineLeavesAgain;
import vn.chungtay.contribution.statement.write.payback.LinePaidBackOnce;
import vn.chungtay.contribution.statement.write.payback.RefundedAfterItCame;
import vn.chungtay.contribution.statement.write.resolveline.ConfirmationNotByProposer;
import vn.chungtay.contribution.statement.write.resolveline.ConsentToAnotherDrive;
import vn.chungtay.contribution.statement.write.resolveline.PartsAddUp;
import vn.chungtay.contribution.statement.write.resolveline.ProposePayroll;
import vn.chungtay.contribution.statement.write.resolveline.ProposeResolution;
import vn.chungtay.contribution.statement.write.resolveline.RejectResolution;
import vn.chungtay.contribution.statement.write.tieline.EntryIsTheLine;
import vn.chungtay.contribution.statement.write.tieline.EntryOfTheFund;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/**
 * One line of money that came in by bank. Its code makes it a gift at once. Without a code that can be used it waits: an officer
 * proposes what it is, and another person confirms it, or sends it back to wait. What became a gift, or none, stands for ever;
 * what was tied to an entry of the ledger moved nothing, and can wait again; so can what was taken for interest and is none. What
 * became no gift leaves the bank again, and one line of money that left says with which. The same line in another file finds it
 * decided.
 */
@Aggregate
public class BankLine {

    @AggregateIdentifier
    private @Nullable String lineId;

    private LineState state = LineState.WAITING;

    /** Absent for a line that its code matched. */
    private @Nullable LineWaits waiting;

    private @Nullable Proposal proposal;

    /** Why it was confirmed to be no gift; absent where it is one, or nobody has confirmed anything. */
    private @Nullable String notAGift;

    /** The line of money that left by which it was paid back; absent while none was. */
    private @Nullable String paidBackBy;

    /** The day from which it was interest no more; absent where it never was any, or still is. */
    private @Nullable LocalDate interestUntil;

    /** For Axon: a line before its first event. */
    public BankLine() {}

    /** A line whose code was found; its gift stands in the same commit. */
    public BankLine(LineMatched event) {
        apply(event);
    }

    /** A line that waits. */
    public BankLine(LineWaits event) {
        apply(event);
    }

    @CommandHandler
    void decide(ProposeResolution command, Actor actor, UnitAuthority authority) {
        LineWaits line = own(actor, ProposeResolution.OPERATION, authority);
        Rule.check(
                new LineIn(LineState.WAITING, state),
                PartsAddUp.of(command, line.amountVnd()),
                ConsentToAnotherDrive.of(command, line.driveId()));
        apply(command.proposed(actor.staffRef()));
    }

    @CommandHandler
    void decide(ProposePayroll command, Actor actor, UnitAuthority authority) {
        LineWaits line = own(actor, ProposeResolution.OPERATION, authority);
        Rule.check(new LineIn(LineState.WAITING, state), new PartsAddUp(command.sumVnd(), line.amountVnd()));
        apply(new PayrollProposed(
                line.lineId(),
                line.driveId(),
                command.shares().stream().map(share -> share.giftId().value()).toList(),
                command.shares().stream().map(share -> share.donor().donorId()).toList(),
                command.shares().stream()
                        .map(share -> requireNonNull(share.donor().staffRef()))
                        .toList(),
                command.shares().stream().map(share -> share.amount().value()).toList(),
                actor.staffRef(),
                command.occurredOn().day()));
    }

    @CommandHandler
    void decide(RejectResolution command, Actor actor, UnitAuthority authority) {
        own(actor, RejectResolution.OPERATION, authority);
        Rule.check(new LineIn(LineState.PROPOSED, state));
        apply(new ResolutionRejected(
                command.lineId().value(), command.occurredOn().day()));
    }

    /**
     * Proposes that it is this entry of the ledger, for another person to confirm.
     *
     * @param fundId the fund that its account serves
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code line.not-in-state}, {@code line.entry-of-another-fund},
     *     {@code line.entry-differs}
     */
    public void proposeTie(IncomingEntry entry, String fundId, String proposedBy, LocalDate day) {
        LineWaits line = requireNonNull(waiting);
        Rule.check(
                new LineIn(LineState.WAITING, state),
                new EntryOfTheFund(fundId, entry.fundId(), entry.entryId()),
                new EntryIsTheLine(line.amountVnd(), entry.amountVnd()));
        apply(new TieProposed(line.lineId(), entry.entryId(), proposedBy, day));
    }

    /**
     * Takes back that it is the entry that it was tied to.
     *
     * @return the entry, which has to be released in the same commit
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code line.not-in-state}
     */
    public String untie(LocalDate day, String untiedBy) {
        Rule.check(new LineIn(LineState.TIED, state));
        String entryId = requireNonNull(requireNonNull(proposal).entryId());
        apply(new LineUntied(requireNonNull(lineId), entryId, untiedBy, day));
        return entryId;
    }

    /**
     * Lets it wait again: it was confirmed to be interest and is none. The fund's entry is corrected in the same commit.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code line.not-in-state}
     */
    public void reopen(CorrectionId correction, LocalDate day) {
        Rule.check(new LineIn(LineState.RESOLVED, state));
        apply(new LineReopened(requireNonNull(lineId), correction.value(), day));
    }

    /**
     * What it was when it began to wait, of a line that a line of money that left may have paid back.
     *
     * @param leftOn the day on which that other line was booked
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code line.not-in-state}, {@code line.stays-in-fund},
     *     {@code line.refunded-before}, {@code line.paid-back-already}
     */
    public LineWaits toBePaidBack(LocalDate leftOn) {
        Rule.check(new LineIn(LineState.RESOLVED, state));
        LineWaits line = requireNonNull(waiting);
        Rule.check(
                new LineLeavesAgain(line.lineId(), notAGift),
                new RefundedAfterItCame(String.valueOf(notAGift), line.occurredOn(), leftOn),
                new LinePaidBackOnce(line.lineId(), paidBackBy));
        return line;
    }

    /**
     * A line of money that left paid it back; another line may have been confirmed to since that one was proposed.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code line.paid-back-already}
     */
    public void payBack(String debitId, LocalDate day) {
        Rule.check(new LinePaidBackOnce(String.valueOf(lineId), paidBackBy));
        apply(new LinePaidBack(requireNonNull(lineId), debitId, day));
    }

    /** It did not. */
    public void takePaybackBack(LocalDate day) {
        apply(new LineNotPaidBack(requireNonNull(lineId), requireNonNull(paidBackBy), day));
    }

    /** Where it stands, for comparing bank and ledger; empty where its code made it a gift of that fund. */
    public Optional<LineStanding> standing() {
        return Optional.ofNullable(waiting)
                .map(line -> LineStanding.of(line, state, proposal, paidBackBy, interestUntil));
    }

    /**
     * What it was when it began to wait, for whoever may act for its unit, which is judged by the day of the booking.
     *
     * @throws vn.chungtay.infra.service.errors.NotAllowed {@code unit.foreign}
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code line.not-in-state} where its code matched it
     */
    public LineWaits own(Actor actor, String operation, UnitAuthority authority) {
        LineWaits line = waiting;
        if (line == null) {
            Rule.check(new LineIn(LineState.WAITING, state));
            throw new IllegalStateException("A line that nobody waits for is matched: " + lineId);
        }
        authority.require(actor, operation, line.unitCode(), line.occurredOn());
        return line;
    }

    /**
     * The proposal that another person may confirm.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code line.not-in-state}, {@code line.confirmed-by-proposer}
     */
    public Proposal confirmable(Actor actor, String operation, UnitAuthority authority) {
        own(actor, operation, authority);
        Rule.check(new LineIn(LineState.PROPOSED, state));
        Proposal proposed = requireNonNull(proposal);
        Rule.check(new ConfirmationNotByProposer(actor.staffRef(), proposed.proposedBy()));
        return proposed;
    }

    /** The gifts, or that the entry is explained, stand in the same commit. */
    public void resolve(LocalDate confirmedOn) {
        Proposal confirmed = requireNonNull(proposal);
        if (confirmed.entryId() != null) {
            apply(new LineTied(requireNonNull(lineId), confirmed.entryId(), confirmedOn));
            return;
        }
        List<String> giftIds =
                confirmed.gifts().stream().map(gift -> gift.giftId().value()).toList();
        apply(new LineResolved(requireNonNull(lineId), giftIds, confirmed.notAGift(), confirmedOn));
    }

    @EventSourcingHandler
    void evolve(LineMatched event) {
        lineId = event.lineId();
        state = LineState.MATCHED;
    }

    @EventSourcingHandler
    void evolve(LineWaits event) {
        lineId = event.lineId();
        waiting = event;
    }

    @EventSourcingHandler
    void evolve(ResolutionProposed event) {
        state = LineState.PROPOSED;
        proposal = Proposal.of(requireNonNull(waiting), event);
    }

    @EventSourcingHandler
    void evolve(PayrollProposed event) {
        state = LineState.PROPOSED;
        proposal = Proposal.of(requireNonNull(waiting), event);
    }

    @EventSourcingHandler
    void evolve(TieProposed event) {
        state = LineState.PROPOSED;
        proposal = Proposal.of(event);
    }

    @EventSourcingHandler
    void evolve(ResolutionRejected event) {
        state = LineState.WAITING;
    }

    @EventSourcingHandler
    void evolve(LineResolved event) {
        state = LineState.RESOLVED;
        notAGift = event.notAGift();
    }

    @EventSourcingHandler
    void evolve(LineReopened event) {
        state = LineState.WAITING;
        notAGift = null;
        interestUntil = event.occurredOn();
    }

    @EventSourcingHandler
    void evolve(LinePaidBack event) {
        paidBackBy = event.debitId();
    }

    @EventSourcingHandler
    void evolve(LineNotPaidBack event) {
        paidBackBy = null;
    }

    @EventSourcingHandler
    void evolve(LineTied event) {
        state = LineState.TIED;
    }

    @EventSourcingHandler
    void evolve(LineUntied event) {
        state = LineState.WAITING;
    }
}
