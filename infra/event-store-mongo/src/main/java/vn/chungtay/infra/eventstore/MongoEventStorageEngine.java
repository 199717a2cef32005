package vn.chungtay.infra.eventstore;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.common.AxonConfigurationException;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage on a {@link MongoEventLog}. What one call appends is one commit. Tokens are plain positions, since the log has
 * no gaps.
 */
public final class MongoEventStorageEngine extends BatchingEventStorageEngine {

    /** How many keys one look for an aggregate's last sequence goes through. */
    private static final int SEQUENCES_AT_ONCE = 1_000;

    private final MongoEventLog log;

    private MongoEventStorageEngine(Builder builder) {
        super(builder);
        this.log = Objects.requireNonNull(builder.log);
    }

    /** Begins with an engine that takes our own conflicts for conflicts; it still needs a log and serializers. */
    public static Builder builder() {
        Builder builder = new Builder();
        builder.persistenceExceptionResolver(KeyTaken.class::isInstance);
        return builder;
    }

    /**
     * Appends all of the events or none, and waits until they are safe.
     *
     * @throws org.axonframework.modelling.command.ConcurrencyException if another commit holds an event's place in its aggregate
     * @throws DuplicateIdempotencyKey if another commit was made for the same idempotency key
     * @throws CommitTooLarge before anything is written
     * @throws LogBusy if nothing was appended and a repeat may succeed
     * @throws AppendOutcomeUnknown if only a repeat with the same idempotency key is safe
     */
    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        try {
            log.append(events, serializer);
        } catch (KeyTaken taken) {
            handlePersistenceException(taken, events.get(taken.index()));
        }
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        log.storeSnapshot(snapshot, serializer);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return log.snapshot(aggregateIdentifier).map(StoredEvents::ofAggregate).stream();
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        return log.readAggregate(aggregateIdentifier, firstSequenceNumber, batchSize).stream()
                .map(StoredEvents::ofAggregate)
                .toList();
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        return log.readCommits(positionOf(lastToken) + 1, batchSize).stream()
                .map(StoredEvents::tracked)
                .toList();
    }

    /** An event that cannot be deserialised raises the log's alarm: Axon's readers only write to their log and try again. */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken trackingToken, boolean mayBlock) {
        Stream<? extends TrackedEventMessage<?>> events = super.readEvents(trackingToken, mayBlock);
        long before = positionOf(trackingToken);
        return StreamSupport.stream(new WatchedEvents(events.spliterator(), before, log.unreadable()), false)
                .onClose(events::close);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        Optional<Long> last = log.snapshot(aggregateIdentifier).map(LoggedEvent::sequence);
        while (true) {
            List<LoggedEvent> next =
                    log.readAggregate(aggregateIdentifier, last.map(s -> s + 1).orElse(0L), SEQUENCES_AT_ONCE);
            if (next.isEmpty()) {
                return last;
            }
            last = Optional.of(next.getLast().sequence());
        }
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return tokenAt(log.lastPosition());
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        Optional<Long> first = log.firstPositionAt(dateTime);
        return first.isPresent() ? tokenAt(first.get() - 1) : createHeadToken();
    }

    private static @Nullable TrackingToken tokenAt(long position) {
        return position < 0 ? null : new GlobalSequenceTrackingToken(position);
    }

    private static long positionOf(@Nullable TrackingToken token) {
        TrackingToken position = token == null ? null : WrappedToken.unwrapLowerBound(token);
        if (position == null) {
            return -1;
        }
        if (position instanceof GlobalSequenceTrackingToken sequence) {
            return sequence.getGlobalIndex();
        }
        throw new IllegalArgumentException("The log reads from a GlobalSequenceTrackingToken, not from " + token);
    }

    /** Collects what the engine is made of. */
    public static final class Builder extends BatchingEventStorageEngine.Builder {

        private @Nullable MongoEventLog log;

        private Builder() {}

        /** The log that the engine appends to and reads from; required. */
        public Builder log(MongoEventLog newLog) {
            this.log = newLog;
            return this;
        }

        @Override
        public Builder eventSerializer(Serializer eventSerializer) {
            super.eventSerializer(eventSerializer);
            return this;
        }

        @Override
        public Builder snapshotSerializer(Serializer snapshotSerializer) {
            super.snapshotSerializer(snapshotSerializer);
            return this;
        }

        @Override
        public Builder persistenceExceptionResolver(PersistenceExceptionResolver persistenceExceptionResolver) {
            super.persistenceExceptionResolver(persistenceExceptionResolver);
            return this;
        }

        @Override
        protected void validate() throws AxonConfigurationException {
            super.validate();
            if (log == null) {
                throw new AxonConfigurationException("The storage engine needs a log");
            }
        }

        /** The engine. */
        public MongoEventStorageEngine build() {
            return new MongoEventStorageEngine(this);
        }
    }
}
