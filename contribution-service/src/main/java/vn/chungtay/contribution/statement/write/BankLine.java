package vn.chungtay.contribution.statement.write;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.statement.events.LineMatched;
import vn.chungtay.contribution.statement.events.LineResolved;
import vn.chungtay.contribution.statement.events.LineWaits;
import vn.chungtay.contribution.statement.events.PayrollProposed;
import vn.chungtay.contribution.statement.events.ResolutionProposed;
import vn.chungtay.contribution.statement.events.ResolutionRejected;
import vn.chungtay.contribution.statement.write.resolveline.ConfirmationNotByProposer;
import vn.chungtay.contribution.statement.write.resolveline.ConsentToAnotherDrive;
import vn.chungtay.contribution.statement.write.resolveline.PartsAddUp;
import vn.chungtay.contribution.statement.write.resolveline.ProposePayroll;
import vn.chungtay.contribution.statement.write.resolveline.ProposeResolution;
import vn.chungtay.contribution.statement.write.resolveline.RejectResolution;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/**
 * One line of money that came in by bank. Its code makes it a gift at once. Without a code that can be used it waits: an officer
 * proposes what it is, and another person confirms it, or sends it back to wait. What was decided stands for ever, and the same
 * line in another file finds it decided.
 */
@Aggregate
public class BankLine {

    @AggregateIdentifier
    private @Nullable String lineId;

    private LineState state = LineState.WAITING;

    /** Absent for a line that its code matched. */
    private @Nullable LineWaits waiting;

    private @Nullable Proposal proposal;

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
        LineWaits line = waiting(actor, ProposeResolution.OPERATION, authority);
        Rule.check(
                new LineIn(LineState.WAITING, state),
                PartsAddUp.of(command, line.amountVnd()),
                ConsentToAnotherDrive.of(command, line.driveId()));
        apply(command.proposed(actor.staffRef()));
    }

    @CommandHandler
    void decide(ProposePayroll command, Actor actor, UnitAuthority authority) {
        LineWaits line = waiting(actor, ProposeResolution.OPERATION, authority);
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
        waiting(actor, RejectResolution.OPERATION, authority);
        Rule.check(new LineIn(LineState.PROPOSED, state));
        apply(new ResolutionRejected(
                command.lineId().value(), command.occurredOn().day()));
    }

    /**
     * The proposal that another person may confirm.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code line.not-in-state}, {@code line.confirmed-by-proposer}
     */
    public Proposal confirmable(Actor actor, String operation, UnitAuthority authority) {
        waiting(actor, operation, authority);
        Rule.check(new LineIn(LineState.PROPOSED, state));
        Proposal proposed = requireNonNull(proposal);
        Rule.check(new ConfirmationNotByProposer(actor.staffRef(), proposed.proposedBy()));
        return proposed;
    }

    /** The gifts stand in the same commit. */
    public void resolve(LocalDate confirmedOn) {
        Proposal confirmed = requireNonNull(proposal);
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
    void evolve(ResolutionRejected event) {
        state = LineState.WAITING;
    }

    @EventSourcingHandler
    void evolve(LineResolved event) {
        state = LineState.RESOLVED;
    }

    /** A matched line never waited, and there is nothing to decide about it. */
    private LineWaits waiting(Actor actor, String operation, UnitAuthority authority) {
        LineWaits line = waiting;
        if (line == null) {
            Rule.check(new LineIn(LineState.WAITING, state));
            throw new IllegalStateException("A line that nobody waits for is matched: " + lineId);
        }
        authority.require(actor, operation, line.unitCode(), line.occurredOn());
        return line;
    }
}
