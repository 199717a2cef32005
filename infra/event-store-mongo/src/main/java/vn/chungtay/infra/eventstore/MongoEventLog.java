package vn.chungtay.infra.eventstore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;
import org.bson.BsonDocument;

/**
 * One service's event log in one MongoDB database. Any number of processes may append and read at the same time; each has one
 * of these open.
 *
 * <p>Positions count from 0 without gaps, and a commit exists only if every earlier one exists. What the log acknowledges is on
 * a majority of the database's nodes and in their journals.
 */
public final class MongoEventLog implements EventLog, LogReader, AutoCloseable {

    /** More than can be on their way at one time. */
    private static final int RECEIPTS = 4_096;

    /** Behind what is known of an aggregate there is seldom more than one event. */
    private static final int LOOK_BEHIND_KNOWN = 2;

    private final LogSettings settings;
    private final String epoch;
    private final CommitCollection commits;
    private final SnapshotCollection snapshots;
    private final LogTail tail;
    private final LogAlarm gaps = new LogAlarm();
    private final LogAlarm unreadable = new LogAlarm();
    private final AtomicLong lastTracked = new AtomicLong(-1);
    private final CommitReader reader;
    private final RecentEvents recent;
    private final GroupCommitter committer;

    /** Of the latest appends of this process, since whoever sent a command asks for its receipt at once. */
    private final Cache<String, CommitReceipt> receipts =
            Caffeine.newBuilder().maximumSize(RECEIPTS).executor(Runnable::run).build();

    private MongoEventLog(MongoDatabase database, String epoch, LogSettings settings, LogObserver observer) {
        this.settings = settings;
        this.epoch = epoch;
        this.commits = new CommitCollection(database.getCollection(LogMeta.COMMITS, BsonDocument.class));
        this.snapshots = new SnapshotCollection(
                database.getCollection(LogMeta.SNAPSHOTS, BsonDocument.class), settings.recentBytes());
        this.tail = new LogTail(commits);
        this.recent = new RecentEvents(settings.recentBytes());
        var own = new OwnCommits(settings.recentBytes(), recent::add);
        this.reader = new CommitReader(commits, own, gaps, settings);
        this.committer =
                new GroupCommitter(new GroupWriter(commits, tail, own, settings, observer), settings, observer);
    }

    /**
     * Opens the log of this database, and makes it where there is none.
     *
     * @throws org.axonframework.eventsourcing.eventstore.EventStoreException if the log has a newer layout than this version
     *     knows, the server is unfit for it, or an index that it rests on is missing or different
     */
    public static MongoEventLog open(MongoDatabase database, LogSettings settings) {
        return open(database, settings, LogObserver.NONE);
    }

    /**
     * As {@link #open(MongoDatabase, LogSettings)}.
     *
     * @param observer is told what happens
     */
    public static MongoEventLog open(MongoDatabase database, LogSettings settings, LogObserver observer) {
        MongoEventLog log = new MongoEventLog(database, LogMeta.open(database), settings, observer);
        log.committer.start();
        return log;
    }

    @Override
    public Optional<CommitReceipt> findByIdempotencyKey(String keyHash) {
        CommitReceipt known = receipts.getIfPresent(keyHash);
        return known == null ? commits.madeFor(keyHash).map(MongoEventLog::receipt) : Optional.of(known);
    }

    @Override
    public long lastPosition() {
        return tail.find().next() - 1;
    }

    @Override
    public String epoch() {
        return epoch;
    }

    @Override
    public List<LoggedEvent> read(long fromPosition, int limit) {
        List<LoggedEvent> events = reader.read(fromPosition, limit);
        return events.size() > limit ? events.subList(0, limit) : events;
    }

    @Override
    public List<LoggedEvent> readBackwards(String aggregateId, long belowSequence, int limit) {
        long first = Math.max(0, belowSequence - limit);
        return readAggregate(aggregateId, first, Math.toIntExact(belowSequence - first))
                .reversed();
    }

    @Override
    public Runnable onAppend(Runnable listener) {
        return committer.onAppend(listener);
    }

    /** Why reading stands still, empty when it does not; nothing but an operator's act ends it. */
    public Optional<String> alarm() {
        return gaps.stop().or(unreadable::stop).map(stop -> "position " + stop.position() + ": " + stop.reason());
    }

    /** Commits that wait for their insert in this process. */
    public int queuedCommits() {
        return committer.queuedCommits();
    }

    /** Events that are in the log, as far as this process knows, and were not handed to its tracking processors yet. */
    public long tailLag() {
        long end = Math.max(tail.known().next(), reader.knownEnd());
        return Math.max(0, end - 1 - lastTracked.get());
    }

    /** False once this process cannot append any more. */
    public boolean isOpen() {
        return committer.isRunning();
    }

    /** Settles the appends that wait, and takes no more. */
    @Override
    public void close() {
        committer.close();
    }

    /** Appends all of these events or none. */
    void append(List<? extends EventMessage<?>> events, Serializer serializer) {
        Commit commit = Commit.of(events, serializer, settings);
        long position = committer.append(commit);
        if (commit.idempotencyKey() != null) {
            receipts.put(commit.idempotencyKey(), receipt(position, events));
        }
    }

    /** As {@link #read}, but whole commits, and as many of them as one query brings. */
    List<LoggedEvent> readCommits(long fromPosition, int enough) {
        return reader.read(fromPosition, Math.max(enough, settings.readCommits()));
    }

    /** The aggregate's events of so many sequences from this one on, in their order. */
    List<LoggedEvent> readAggregate(String aggregateId, long firstSequence, int count) {
        if (count <= 0) {
            return List.of();
        }
        long end = firstSequence + count;
        List<LoggedEvent> events = recent.known(aggregateId, firstSequence, end);
        int look = events.isEmpty() ? count : LOOK_BEHIND_KNOWN;
        boolean more = true;
        while (more && events.size() < count) {
            long from = firstSequence + events.size();
            long to = Math.min(from + look, end);
            List<LoggedEvent> others = readFromServer(aggregateId, from, to);
            others.forEach(recent::add);
            events.addAll(others);
            more = others.size() == to - from;
            look = count;
        }
        return events;
    }

    private List<LoggedEvent> readFromServer(String aggregateId, long first, long end) {
        List<String> keys = LongStream.range(first, end)
                .mapToObj(sequence -> EventDocument.key(aggregateId, sequence))
                .toList();
        return commits.holding(keys).stream()
                .flatMap(commit -> commit.events().stream())
                .filter(event -> event.aggregateId().equals(aggregateId))
                .filter(event -> event.sequence() >= first && event.sequence() < end)
                .sorted(Comparator.comparingLong(LoggedEvent::sequence))
                .toList();
    }

    void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        snapshots.store(snapshot, serializer);
    }

    /** Sequence of the aggregate's snapshot, 0 where there is none. */
    long snapshotSequence(String aggregateId) {
        return snapshots.sequenceOf(aggregateId).orElse(0L);
    }

    Optional<LoggedEvent> snapshot(String aggregateId) {
        return snapshots.of(aggregateId);
    }

    /** Position of the first event of this time or later, empty if all are earlier; times count in milliseconds. */
    Optional<Long> firstPositionAt(Instant time) {
        Instant from = Instant.ofEpochMilli(time.toEpochMilli());
        return commits.reaching(from.toEpochMilli())
                .flatMap(commit -> commit.events().stream()
                        .filter(event -> !event.time().isBefore(from))
                        .map(LoggedEvent::position)
                        .findFirst());
    }

    LogAlarm unreadable() {
        return unreadable;
    }

    /** A tracking processor has the event at this position, and those before it; −1 for none. */
    void tracked(long position) {
        lastTracked.accumulateAndGet(position, Math::max);
    }

    private static CommitReceipt receipt(long position, List<? extends EventMessage<?>> events) {
        String aggregateId = aggregateId(events.getFirst());
        long sequence = events.stream()
                .filter(event -> aggregateId(event).equals(aggregateId))
                .mapToLong(event -> event instanceof DomainEventMessage<?> domain ? domain.getSequenceNumber() : 0)
                .max()
                .orElseThrow();
        return new CommitReceipt(position + events.size() - 1, aggregateId, sequence);
    }

    /** Whatever belongs to no aggregate is one of its own. */
    private static String aggregateId(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domain ? domain.getAggregateIdentifier() : event.getIdentifier();
    }

    private static CommitReceipt receipt(CommitDocument commit) {
        String aggregateId = commit.events().getFirst().aggregateId();
        long sequence = commit.events().stream()
                .filter(event -> event.aggregateId().equals(aggregateId))
                .mapToLong(LoggedEvent::sequence)
                .max()
                .orElseThrow();
        return new CommitReceipt(commit.end() - 1, aggregateId, sequence);
    }
}
