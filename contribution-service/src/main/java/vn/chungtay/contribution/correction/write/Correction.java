package vn.chungtay.contribution.correction.write;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.correction.events.CorrectionConfirmed;
import vn.chungtay.contribution.correction.events.CorrectionProposed;
import vn.chungtay.contribution.correction.events.CorrectionRejected;
import vn.chungtay.contribution.correction.write.confirmcorrection.CorrectionNotByProposer;
import vn.chungtay.infra.service.errors.Rule;

/**
 * An entry of a fund's ledger that was recorded wrongly: what a house gave back, a fee, interest, a transfer. One person says what
 * is right and shows the paper, another one confirms or rejects it, once. With the confirmation the ledgers get new entries that
 * point back to the wrong ones, in the same commit; nothing that was booked is ever changed.
 */
@Aggregate
public class Correction {

    @AggregateIdentifier
    private @Nullable String correctionId;

    private @Nullable CorrectionProposed proposal;
    private CorrectionState state = CorrectionState.PROPOSED;

    /** For Axon: a correction before its first event. */
    public Correction() {}

    /** Proposes it; that its author may do so was decided before. */
    public Correction(CorrectionProposed proposed) {
        apply(proposed);
    }

    /** What was proposed. */
    public CorrectionProposed proposed() {
        return requireNonNull(proposal, () -> "Nobody proposed " + correctionId);
    }

    /**
     * What this person decides on that day; that they may act for the unit was decided before.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code correction.decided}, {@code correction.decided-by-proposer},
     *     {@code correction.too-early}
     */
    public void requireDecidable(String staffRef, LocalDate day) {
        Rule.check(
                new CorrectionStillProposed(state),
                new CorrectionNotByProposer(staffRef, proposed().proposedBy()),
                new CorrectedAfterwards(proposed().occurredOn(), day));
    }

    /** The funds' entries stand in the same commit. */
    public void confirm(LocalDate day) {
        apply(new CorrectionConfirmed(requireNonNull(correctionId), day));
    }

    /** Nothing changes. */
    public void reject(LocalDate day) {
        apply(new CorrectionRejected(requireNonNull(correctionId), day));
    }

    @EventSourcingHandler
    void evolve(CorrectionProposed event) {
        correctionId = event.correctionId();
        proposal = event;
    }

    @EventSourcingHandler
    void evolve(CorrectionConfirmed event) {
        state = CorrectionState.CONFIRMED;
    }

    @EventSourcingHandler
    void evolve(CorrectionRejected event) {
        state = CorrectionState.REJECTED;
    }
}
