package vn.chungtay.contribution.closing.write;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.closing.events.ClosingConfirmed;
import vn.chungtay.contribution.closing.events.ClosingProposed;
import vn.chungtay.contribution.closing.events.ClosingRejected;
import vn.chungtay.contribution.closing.write.confirmclosing.ClosingNotByProposer;
import vn.chungtay.contribution.closing.write.confirmclosing.RejectClosing;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/**
 * The closing of a month of a fund. An accountant says what bank and cash box held at its end, and which lines of the bank were open,
 * another person confirms or rejects it, once. With the confirmation the fund's month is closed in the same commit, if the ledger
 * still says the same and the lines are still open.
 */
@Aggregate
public class Closing {

    @AggregateIdentifier
    private @Nullable String closingId;

    private @Nullable ClosingProposed proposal;
    private ClosingState state = ClosingState.PROPOSED;

    /** For Axon: a closing before its first event. */
    public Closing() {}

    /** Proposes it; that the month can be closed with these figures was decided before. */
    public Closing(ClosingProposed proposed) {
        apply(proposed);
    }

    /**
     * What this person may decide on. The unit is judged by the day on which it was proposed.
     *
     * @throws vn.chungtay.infra.service.errors.NotAllowed {@code unit.foreign}
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code closing.decided}, {@code closing.decided-by-proposer}
     */
    public ClosingProposed decidableBy(Actor actor, String operation, UnitAuthority authority) {
        ClosingProposed proposed = requireNonNull(proposal, () -> "Nobody proposed " + closingId);
        authority.require(actor, operation, proposed.unitCode(), proposed.occurredOn());
        Rule.check(new ClosingStillProposed(state), new ClosingNotByProposer(actor.staffRef(), proposed.proposedBy()));
        return proposed;
    }

    /** The fund's month is closed in the same commit. */
    public void confirm(LocalDate day) {
        apply(new ClosingConfirmed(requireNonNull(closingId), day));
    }

    @CommandHandler
    void decide(RejectClosing command, Actor actor, UnitAuthority authority) {
        ClosingProposed proposed = decidableBy(actor, RejectClosing.OPERATION, authority);
        apply(new ClosingRejected(proposed.closingId(), command.occurredOn().day()));
    }

    @EventSourcingHandler
    void evolve(ClosingProposed event) {
        closingId = event.closingId();
        proposal = event;
    }

    @EventSourcingHandler
    void evolve(ClosingConfirmed event) {
        state = ClosingState.CONFIRMED;
    }

    @EventSourcingHandler
    void evolve(ClosingRejected event) {
        state = ClosingState.REJECTED;
    }
}
