package vn.chungtay.contribution.outlay.write;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.outlay.events.OutlayConfirmed;
import vn.chungtay.contribution.outlay.events.OutlayProposed;
import vn.chungtay.contribution.outlay.events.OutlayRejected;
import vn.chungtay.contribution.outlay.write.confirmoutlay.ConfirmationNotByProposer;
import vn.chungtay.contribution.outlay.write.confirmoutlay.RejectOutlay;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/**
 * Money that is to leave a fund for something else than a house: a fee, or a transfer to another unit's fund. One person proposes
 * it, another one confirms or rejects it, once. With the confirmation the money moves, in the same commit.
 */
@Aggregate
public class Outlay {

    @AggregateIdentifier
    private @Nullable String outlayId;

    private @Nullable OutlayProposed proposal;
    private OutlayState state = OutlayState.PROPOSED;

    /** For Axon: an outlay before its first event. */
    public Outlay() {}

    /** Proposes it; that its author may do so was decided before. */
    public Outlay(OutlayProposed proposed) {
        apply(proposed);
    }

    /**
     * What this person may decide on.
     *
     * @throws vn.chungtay.infra.service.errors.NotAllowed {@code unit.foreign}
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code outlay.decided}, {@code outlay.decided-by-proposer}
     */
    public OutlayProposed decidableBy(Actor actor, String operation, UnitAuthority authority) {
        OutlayProposed proposed = requireNonNull(proposal, () -> "Nobody proposed " + outlayId);
        authority.require(actor, operation, proposed.unitCode(), proposed.occurredOn());
        Rule.check(
                new OutlayStillProposed(state), new ConfirmationNotByProposer(actor.staffRef(), proposed.proposedBy()));
        return proposed;
    }

    /** The funds' entries stand in the same commit. */
    public void confirm(LocalDate day) {
        apply(new OutlayConfirmed(requireNonNull(outlayId), day));
    }

    @CommandHandler
    void decide(RejectOutlay command, Actor actor, UnitAuthority authority) {
        OutlayProposed proposed = decidableBy(actor, RejectOutlay.OPERATION, authority);
        apply(new OutlayRejected(proposed.outlayId(), command.occurredOn().day()));
    }

    @EventSourcingHandler
    void evolve(OutlayProposed event) {
        outlayId = event.outlayId();
        proposal = event;
    }

    @EventSourcingHandler
    void evolve(OutlayConfirmed event) {
        state = OutlayState.CONFIRMED;
    }

    @EventSourcingHandler
    void evolve(OutlayRejected event) {
        state = OutlayState.REJECTED;
    }
}
