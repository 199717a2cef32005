package vn.chungtay.contribution.stock.write;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.stock.events.DeliveryCancelled;
import vn.chungtay.contribution.stock.events.DeliveryConfirmed;
import vn.chungtay.contribution.stock.events.DeliveryIssued;
import vn.chungtay.contribution.stock.events.DeliveryReserved;
import vn.chungtay.contribution.stock.events.DeliveryReturned;
import vn.chungtay.contribution.stock.write.confirmdelivery.ConfirmDelivery;
import vn.chungtay.contribution.stock.write.confirmdelivery.ConfirmedNotByIssuer;
import vn.chungtay.contribution.stock.write.issuedelivery.IssueDelivery;
import vn.chungtay.contribution.stock.write.issuedelivery.IssuedNotByReserver;
import vn.chungtay.contribution.stock.write.returndelivery.ReturnWithinIssued;
import vn.chungtay.infra.service.errors.Rule;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.UnitAuthority;

/**
 * Material or working days on their way to a house. One person promises them, another hands them out, a third records what the
 * receiver signed. Before they leave they can be given up; before the receiver signs, some or all can come back. What the
 * receiver has stays there.
 */
@Aggregate
public class Delivery {

    @AggregateIdentifier
    private @Nullable String deliveryId;

    private @Nullable DeliveryReserved reserved;
    private @Nullable DeliveryState state;
    private String issuedBy = "";
    private long quantity;

    /** For Axon: a delivery before it is reserved. */
    public Delivery() {}

    /** Promises it; that the stock has as much was decided before. */
    public Delivery(DeliveryReserved event) {
        apply(event);
    }

    /** Gives it up; all of it is free again. */
    public void cancel(LocalDate day) {
        Rule.check(new DeliveryIn(DeliveryState.RESERVED, state));
        apply(new DeliveryCancelled(reserved().deliveryId(), reserved().stockId(), quantity, day));
    }

    /** Takes some or all of it back. */
    public void takeBack(StockQuantity back, LocalDate day) {
        Rule.check(new DeliveryIn(DeliveryState.ISSUED, state), new ReturnWithinIssued(back.value(), quantity));
        apply(new DeliveryReturned(
                reserved().deliveryId(),
                reserved().stockId(),
                back.value(),
                reserved().unitCode(),
                reserved().caseId(),
                reserved().simulated(),
                day));
    }

    @CommandHandler
    void decide(IssueDelivery command, Actor actor, UnitAuthority authority) {
        requireOwn(actor, IssueDelivery.OPERATION, authority);
        Rule.check(
                new DeliveryIn(DeliveryState.RESERVED, state),
                new IssuedNotByReserver(actor.staffRef(), reserved().reservedBy()));
        apply(new DeliveryIssued(
                reserved().deliveryId(),
                reserved().stockId(),
                quantity,
                command.documentNumber().value(),
                actor.staffRef(),
                reserved().unitCode(),
                reserved().caseId(),
                reserved().simulated(),
                command.occurredOn().day()));
    }

    @CommandHandler
    void decide(ConfirmDelivery command, Actor actor, UnitAuthority authority) {
        requireOwn(actor, ConfirmDelivery.OPERATION, authority);
        Rule.check(new DeliveryIn(DeliveryState.ISSUED, state), new ConfirmedNotByIssuer(actor.staffRef(), issuedBy));
        apply(new DeliveryConfirmed(
                reserved().deliveryId(),
                reserved().stockId(),
                reserved().driveId(),
                reserved().unitCode(),
                reserved().caseId(),
                quantity,
                command.receiverId(),
                command.documentNumber().value(),
                reserved().simulated(),
                command.occurredOn().day()));
    }

    /** The unit is judged by the day of the promise, so that one that took over later may finish it. */
    public void requireOwn(Actor actor, String operation, UnitAuthority authority) {
        authority.require(actor, operation, reserved().unitCode(), reserved().occurredOn());
    }

    @EventSourcingHandler
    void evolve(DeliveryReserved event) {
        deliveryId = event.deliveryId();
        reserved = event;
        quantity = event.quantity();
        state = DeliveryState.RESERVED;
    }

    @EventSourcingHandler
    void evolve(DeliveryCancelled event) {
        state = DeliveryState.CANCELLED;
    }

    @EventSourcingHandler
    void evolve(DeliveryIssued event) {
        issuedBy = event.issuedBy();
        state = DeliveryState.ISSUED;
    }

    @EventSourcingHandler
    void evolve(DeliveryReturned event) {
        quantity -= event.quantity();
        state = quantity == 0 ? DeliveryState.RETURNED : DeliveryState.ISSUED;
    }

    @EventSourcingHandler
    void evolve(DeliveryConfirmed event) {
        state = DeliveryState.CONFIRMED;
    }

    /** What was promised. */
    public DeliveryReserved reserved() {
        return requireNonNull(reserved, () -> "Nobody promised " + deliveryId);
    }

    /** How much of it is still promised or out. */
    public long quantity() {
        return quantity;
    }
}
