package vn.chungtay.contribution.stock.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.shared.DeliveryId;
import vn.chungtay.contribution.stock.events.StockCorrected;
import vn.chungtay.contribution.stock.events.StockGiven;
import vn.chungtay.contribution.stock.events.StockReleased;
import vn.chungtay.contribution.stock.events.StockTaken;
import vn.chungtay.contribution.stock.write.givestock.GiveStock;
import vn.chungtay.contribution.stock.write.reservedelivery.DeliveryWithinStock;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.errors.Rule;

/**
 * All of one thing that was given to a drive, for example its bags of cement, or its working days. Gifts fill it, deliveries to
 * houses take from it, what is cancelled or brought back is free again. Nothing is promised that is not there, and a gift is not
 * corrected away from under what is promised.
 */
@Aggregate
public class Stock {

    @AggregateIdentifier
    private @Nullable String stockId;

    private @Nullable StockGiven first;
    private long available;
    /** Gifts that are in it, by id. */
    private final Set<String> gifts = new HashSet<>();

    /** For Axon: a stock before the first gift. */
    public Stock() {}

    /** A gift is recorded already; there is nothing to refuse. It comes in once, however often that is told. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(GiveStock command) {
        if (gifts.contains(command.giftId().value())) {
            return;
        }
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
     * Takes the correction of a gift over; that the gift may be corrected was decided before. Gifts come in a moment after they were
     * recorded: one that is still on its way counts with what it will bring.
     *
     * @param recorded what was recorded of the gift first
     * @throws vn.chungtay.infra.service.errors.RuleViolated {@code stock.below-promises}
     */
    public void correct(StockCorrected correction, long recorded) {
        long coming = gifts.contains(correction.giftId()) ? 0 : recorded;
        Rule.check(new StockStillCovers(correction.quantityBefore() - correction.quantity(), available + coming));
        apply(correction);
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
        gifts.add(event.giftId());
        available += event.quantity();
    }

    @EventSourcingHandler
    void evolve(StockCorrected event) {
        stockId = event.stockId();
        available += event.quantity() - event.quantityBefore();
    }

    @EventSourcingHandler
    void evolve(StockTaken event) {
        available -= event.quantity();
    }

    @EventSourcingHandler
    void evolve(StockReleased event) {
        available += event.quantity();
    }

    /**
     * The gift that began it, which says whose it is.
     *
     * @throws NotFound {@code stock.unknown} where none has come in yet
     */
    public StockGiven first() {
        if (first == null) {
            throw new NotFound("stock.unknown", Map.of("id", String.valueOf(stockId)));
        }
        return first;
    }
}
