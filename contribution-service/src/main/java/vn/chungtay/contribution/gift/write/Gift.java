package vn.chungtay.contribution.gift.write;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.gift.events.GiftEvent;
import vn.chungtay.contribution.gift.events.MaterialReceived;
import vn.chungtay.contribution.gift.events.MoneyReceived;
import vn.chungtay.contribution.gift.events.WorkingDaysReceived;

/**
 * Something that was given to a drive: money, material or working days. It is recorded once, by an officer of the drive's unit,
 * and is complete with that; money has reached the drive's fund in the same commit.
 */
@Aggregate
public class Gift {

    @AggregateIdentifier
    private @Nullable String giftId;

    private @Nullable GiftEvent received;

    /** For Axon: a gift before its first event. */
    public Gift() {}

    /** Records what was received; that the drive may take it was decided before. */
    public Gift(GiftEvent received) {
        apply(received);
    }

    @EventSourcingHandler
    void evolve(MoneyReceived event) {
        giftId = event.giftId();
        received = event;
    }

    @EventSourcingHandler
    void evolve(MaterialReceived event) {
        giftId = event.giftId();
        received = event;
    }

    @EventSourcingHandler
    void evolve(WorkingDaysReceived event) {
        giftId = event.giftId();
        received = event;
    }

    /** What was received. */
    public GiftEvent received() {
        return requireNonNull(received, () -> "Nobody recorded " + giftId);
    }
}
