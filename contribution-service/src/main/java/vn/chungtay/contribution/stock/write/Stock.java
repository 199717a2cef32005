package vn.chungtay.contribution.stock.write;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.shared.DeliveryId;
import vn.chungtay.contribution.stock.events.StockGiven;
import vn.chungtay.contribution.stock.events.StockReleased;
import vn.chungtay.contribution.stock.events.StockTaken;
import vn.chungtay.contribution.stock.write.givestock.GiveStock;
import vn.chungtay.contribution.stock.write.reservedelivery.DeliveryWithinStock;
import vn.chungtay.infra.service.errors.Rule;

/**
 * All of one thing that was given to a drive, for example its bags of cement, or its working days. Gifts fill it, deliveries to
 * houses take from it, what is cancelled or brought back is free again. Nothing is promised that is not there.
 */
@Aggregate
public class Stock {

    @AggregateIdentifier
    private @Nullable String stockId;

    private @Nullable StockGiven first;
    private long available;

    /** For Axon: a stock before the first gift. */
    public Stock() {}

    /** A gift is recorded already; there is nothing to refuse. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(GiveStock command) {
        apply(new StockGiven(
                command.stockId().value(),
                command.giftId().value(),
                command.driveId().value(),
                command.unitCode(),
                command.quantity().value(),
                command.simulated(),
                command.occurredOn()));
    }

    /**
     * Takes what is promised to a house; that the actor may was decided before.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code stock.insufficient}
     */
    public void take(DeliveryId delivery, StockQuantity quantity, LocalDate day) {
        requireAvailable(quantity);
        apply(new StockTaken(first().stockId(), delivery.value(), quantity.value(), day));
    }

    /**
     * Refuses to promise what is not there.
     *
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code stock.insufficient}
     */
    public void requireAvailable(StockQuantity quantity) {
        Rule.check(new DeliveryWithinStock(quantity.value(), available));
    }

    /** Takes back what its delivery no longer needs; the delivery knows how much it had. */
    public void release(String deliveryId, long quantity, LocalDate day) {
        apply(new StockReleased(first().stockId(), deliveryId, quantity, day));
    }

    @EventSourcingHandler
    void evolve(StockGiven event) {
        stockId = event.stockId();
        if (first == null) {
            first = event;
        }
        available += event.quantity();
    }

    @EventSourcingHandler
    void evolve(StockTaken event) {
        available -= event.quantity();
    }

    @EventSourcingHandler
    void evolve(StockReleased event) {
        available += event.quantity();
    }

    /** The gift that began it, which says whose it is. */
    public StockGiven first() {
        return requireNonNull(first, () -> "Nobody gave to " + stockId);
    }
}
