package vn.chungtay.contribution.receipt.write;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.receipt.events.ReceiptIssued;
import vn.chungtay.contribution.receipt.events.ReceiptVoided;
import vn.chungtay.contribution.receipt.write.voidreceipt.VoidReceipt;
import vn.chungtay.contribution.receipt.write.voidreceipt.VoidedNotByIssuer;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/**
 * The receipt of a gift. It is issued once, with the next number of its unit and year. Another person may void it, for a reason;
 * then it counts no more, but stays, and its number is never given again. A voided receipt is replaced at most once, by one with
 * a number of its own.
 */
@Aggregate
public class Receipt {

    @AggregateIdentifier
    private @Nullable String receiptId;

    private @Nullable ReceiptIssued issued;
    private boolean voided;

    /** For Axon: a receipt before it is issued. */
    public Receipt() {}

    /**
     * Refuses to be issued a second time.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code receipt.issued-already}
     */
    void requireUnissued() {
        Rule.check(new ReceiptIssuedOnce(issued == null ? null : issued.number(), issued == null ? 0 : issued.year()));
    }

    /** Issues it; that it may be was decided before. */
    void issue(ReceiptIssued event) {
        apply(event);
    }

    /** The unit is judged by the day on which the gift was received, as for issuing. */
    @CommandHandler
    void decide(VoidReceipt command, Actor actor, UnitAuthority authority) {
        authority.require(actor, VoidReceipt.OPERATION, issued().unitCode(), issued().receivedOn());
        Rule.check(
                new ReceiptIs(ReceiptIs.VALID, voided), new VoidedNotByIssuer(actor.staffRef(), issued().issuedBy()));
        apply(new ReceiptVoided(
                command.receiptId().value(), command.reason().name(), command.noteId(), command.voidedOn()));
    }

    @EventSourcingHandler
    void evolve(ReceiptIssued event) {
        receiptId = event.receiptId();
        issued = event;
    }

    @EventSourcingHandler
    void evolve(ReceiptVoided event) {
        voided = true;
    }

    /**
     * What was issued, once it is voided.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code receipt.not-in-state} while it is valid
     */
    ReceiptIssued voided() {
        Rule.check(new ReceiptIs(ReceiptIs.VOIDED, voided));
        return issued();
    }

    private ReceiptIssued issued() {
        return requireNonNull(issued, () -> "Nobody issued " + receiptId);
    }
}
