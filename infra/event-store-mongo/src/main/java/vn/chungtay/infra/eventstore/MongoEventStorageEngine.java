package vn.chungtay.infra.eventstore;

import com.mongodb.MongoException;
import java.time.Instant;
import java.util.ArrayList;
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
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Axon's storage on a {@link MongoEventLog}. What one call appends is one commit. Tokens are plain positions, since the log has
 * no gaps.
 */
public final class MongoEventStorageEngine extends BatchingEventStorageEngine {

    /** How many keys one look for an aggregate's last sequence goes through. */
    private static final int SEQUENCES_AT_ONCE = 1_000;

    private static final int SHORTEST_LOOK = 16;
    private static final int LOOK_GROWTH = 4;

    private static final Logger logger = LoggerFactory.getLogger(MongoEventStorageEngine.class);

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

    /** A snapshot is a short cut only: one that cannot be read is passed over, and the aggregate is read from its events. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        try {
            Optional<DomainEventMessage<?>> snapshot = super.readSnapshot(aggregateIdentifier);
            snapshot.ifPresent(MongoEventStorageEngine::requireReadable);
            return snapshot;
        } catch (MongoException notTheSnapshotsFault) {
            throw notTheSnapshotsFault;
        } catch (RuntimeException | LinkageError damaged) {
            logger.warn(
                    "The snapshot of {} cannot be read; all its events are read instead", aggregateIdentifier, damaged);
            return Optional.empty();
        }
    }

    /** Payload and metadata are read no sooner than they are asked for. */
    private static void requireReadable(DomainEventMessage<?> snapshot) {
        if (snapshot.getPayload() instanceof UnknownSerializedType || snapshot.getMetaData() == null) {
            throw new EventStoreException("Nobody knows the type " + snapshot.getPayload());
        }
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return log.snapshot(aggregateIdentifier).map(StoredEvents::ofAggregate).stream();
    }

    /** Most aggregates are short, or have few events behind their snapshot: looks for few keys first, then for more. */
    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        List<LoggedEvent> events = new ArrayList<>();
        int look = SHORTEST_LOOK;
        boolean more = true;
        while (more && events.size() < batchSize) {
            List<LoggedEvent> found = log.readAggregate(aggregateIdentifier, firstSequenceNumber + events.size(), look);
            events.addAll(found);
            more = found.size() == look;
            look = Math.min(look * LOOK_GROWTH, batchSize);
        }
        return events.stream().map(StoredEvents::ofAggregate).toList();
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
        log.tracked(before); // the reader has what stands before its token, be it from an earlier life
        return StreamSupport.stream(new WatchedEvents(events.spliterator(), before, log), false)
                .onClose(events::close);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        long from = log.snapshotSequence(aggregateIdentifier);
        Optional<Long> last = lastSequenceFrom(aggregateIdentifier, from);
        // A snapshot shortens the way; it does not stand for events that are not there.
        return last.isPresent() || from == 0 ? last : lastSequenceFrom(aggregateIdentifier, 0);
    }

    private Optional<Long> lastSequenceFrom(String aggregateIdentifier, long from) {
        List<LoggedEvent> events = log.readAggregate(aggregateIdentifier, from, SEQUENCES_AT_ONCE);
        long last = -1;
        while (!events.isEmpty()) {
            last = events.getLast().sequence();
            events = log.readAggregate(aggregateIdentifier, last + 1, SEQUENCES_AT_ONCE);
        }
        return last < 0 ? Optional.empty() : Optional.of(last);
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
