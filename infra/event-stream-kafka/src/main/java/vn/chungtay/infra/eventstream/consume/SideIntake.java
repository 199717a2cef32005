package vn.chungtay.infra.eventstream.consume;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstore.Majority;
import vn.chungtay.infra.eventstream.CloudEventRecord;
import vn.chungtay.infra.eventstream.UnreadableRecord;
import vn.chungtay.infra.eventstream.consume.DeadLetter.Cause;

/**
 * The second way of a service that folds streams by itself, for what it cannot fold: into the dead letters, and for all that comes
 * of the same aggregate from then on, the way on which other consumers take everything in. Such an aggregate never returns into the
 * fold, since what a fold adds up must follow from its records alone, and not from when an operator acted.
 *
 * <p>The fold may be undone by a crash, this way never is. So where an aggregate left is remembered before anything else, and a
 * fold that comes there again asks for it ({@link #leftAfter}) and lets it leave again, whatever its version makes of the record.
 */
public final class SideIntake implements StreamFed {

    private static final String ID = "_id";
    private static final String TOPIC = "topic";
    private static final String PARTITION = "partition";
    private static final String OFFSET = "offset";

    private final ConsumerName name;
    private final MongoCollection<Document> left;
    private final SeenEvents seenEvents;
    private final LetterCollection letters;
    private final DeadLetters deadLetters;
    private final DiscardedEvents discarded;
    private final Intake intake;
    private final LetterRetry retry;
    private final DeadLetterDesk desk;

    SideIntake(
            ConsumerName name,
            MongoDatabase database,
            SeenEvents seenEvents,
            LetterCollection letters,
            DeadLetters deadLetters,
            DiscardedEvents discarded,
            Intake intake,
            LetterRetry retry,
            DeadLetterDesk desk) {
        this.name = name;
        this.left = left(database, name);
        this.seenEvents = seenEvents;
        this.letters = letters;
        this.deadLetters = deadLetters;
        this.discarded = discarded;
        this.intake = intake;
        this.retry = retry;
        this.desk = desk;
        left.createIndex(Indexes.ascending(TOPIC, PARTITION, OFFSET));
    }

    static MongoCollection<Document> left(MongoDatabase database, ConsumerName name) {
        return Majority.of(database.getCollection(name.place("stream_left")));
    }

    /** From now on operators can have its letters tried again. */
    public void open() {
        desk.opens(name, retry);
    }

    /** Ends that in this process. */
    public void close() {
        desk.closes(name);
    }

    /**
     * Puts a record aside that does not say which event it is, unless it has been given up.
     *
     * @throws RuntimeException an outage; the record is to be taken again
     */
    public void unreadable(ConsumerRecord<byte[], byte @Nullable []> record, UnreadableRecord why) {
        if (givenUp(record, null).isEmpty()) {
            deadLetters.add(name, record, null, Cause.of(why));
        }
    }

    /**
     * Puts an event aside that cannot be folded; its aggregate leaves the fold. Again for the same event changes nothing.
     *
     * @throws RuntimeException as {@link #unreadable}
     */
    public void leave(ConsumerRecord<byte[], byte @Nullable []> record, CloudEventRecord event, UnreadableRecord why) {
        left.updateOne(
                eq(ID, event.source() + "|" + event.subject()),
                Updates.combine(
                        Updates.setOnInsert(TOPIC, record.topic()),
                        Updates.setOnInsert(PARTITION, record.partition()),
                        Updates.setOnInsert(OFFSET, record.offset())),
                new UpdateOptions().upsert(true));
        SeenEvents.Batch seen = seenEvents.load(List.of(event));
        if (seen.before(event) == null) {
            intake.putAside(record, event, Cause.of(why), seen);
        }
    }

    /**
     * Takes in an event of an aggregate that has left the fold.
     *
     * @throws RuntimeException as {@link #unreadable}
     */
    public void follow(ConsumerRecord<byte[], byte @Nullable []> record, CloudEventRecord event) {
        SeenEvents.Batch seen = seenEvents.load(List.of(event));
        intake.takeUnchecked(record, event, seen, givenUp(record, event));
        seen.store();
    }

    /** Where aggregates left the fold behind an offset, by offset: their source and subject, separated by a bar. */
    public Map<Long, String> leftAfter(String topic, int partition, long offset) {
        Map<Long, String> found = new HashMap<>();
        left.find(and(eq(TOPIC, topic), eq(PARTITION, partition), gt(OFFSET, offset)))
                .forEach(aggregate -> found.put(aggregate.getLong(OFFSET), aggregate.getString(ID)));
        return found;
    }

    /** Idempotency keys of the events that operators have given up until now. */
    public Set<String> discarded() {
        return discarded.all();
    }

    /** How many aggregates are held back now: an event of theirs waits for an operator. */
    public long heldBack() {
        return letters.heldBack(name.mark());
    }

    private Set<String> givenUp(ConsumerRecord<?, ?> record, @Nullable CloudEventRecord event) {
        return discarded.of(List.of(LetterDocument.name(record, event)));
    }
}
