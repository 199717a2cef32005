package vn.chungtay.infra.service.axon;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;

/**
 * Takes snapshots of aggregates as what they say of themselves. Axon's own would write the aggregate's fields, and reading them
 * back would tie the database to the class.
 */
public final class Summaries extends SpringAggregateSnapshotter {

    Summaries(Builder builder) {
        super(builder);
    }

    @Override
    protected DomainEventMessage<?> createSnapshot(
            Class<?> aggregateType, String aggregateIdentifier, DomainEventStream eventStream) {
        return summarized(super.createSnapshot(aggregateType, aggregateIdentifier, eventStream));
    }

    /** The same snapshot, of what the aggregate says of itself. */
    public static DomainEventMessage<?> summarized(DomainEventMessage<?> snapshot) {
        if (!(snapshot.getPayload() instanceof Summarized aggregate)) {
            throw new IllegalStateException(snapshot.getType() + " has snapshots and does not say of what");
        }
        return new GenericDomainEventMessage<>(
                snapshot.getType(),
                snapshot.getAggregateIdentifier(),
                snapshot.getSequenceNumber(),
                aggregate.summary());
    }
}
