package vn.chungtay.infra.service.idempotency;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/**
 * Remembers answers by key, and who is at work on which. A claim runs out by itself, so that a request whose process was killed
 * can be sent again; doing it again is safe, since the log knows the key of what was committed.
 */
public final class AnswerMemory {

    private static final Duration REMEMBERED = Duration.ofHours(24);

    /** Longer than a command may take, so that nobody alive loses their claim. */
    private static final Duration CLAIMED = Duration.ofSeconds(12);

    private final MongoCollection<Document> answers;
    private final Clock clock;

    /** Remembers in this database. */
    public AnswerMemory(MongoDatabase database, Clock clock) {
        this.answers = database.getCollection("answers");
        this.clock = clock;
        answers.createIndex(
                Indexes.ascending("at"), new IndexOptions().expireAfter(REMEMBERED.toSeconds(), TimeUnit.SECONDS));
    }

    /** What is known about a key. */
    sealed interface State {

        /** Nobody else is at work on it: the caller is. */
        record Mine(String key, String claim) implements State {}

        /** Somebody else is. */
        record Busy() implements State {}

        /** It was answered. */
        record Answered(RememberedAnswer answer) implements State {}
    }

    /** Takes the key, unless it was answered or somebody else is at work on it. */
    State claim(String key) {
        Instant now = clock.instant();
        String claim = UUID.randomUUID().toString();
        Document taken = new Document("_id", key)
                .append("at", Date.from(now))
                .append("claim", claim)
                .append("until", Date.from(now.plus(CLAIMED)));
        try {
            answers.insertOne(taken);
            return new State.Mine(key, claim);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            Document known = answers.find(eq("_id", key)).first();
            return known == null ? new State.Busy() : stateOf(known, taken, now);
        }
    }

    /** Remembers the answer, unless the claim ran out and somebody else took the key. */
    void remember(State.Mine mine, RememberedAnswer answer) {
        answers.updateOne(
                held(mine),
                combine(
                        set("fingerprint", answer.fingerprint()),
                        set("status", answer.status()),
                        set("headers", new Document(new TreeMap<String, Object>(answer.headers()))),
                        set("body", answer.body())));
    }

    /** Gives the key back: there is nothing to remember. */
    void release(State.Mine mine) {
        answers.deleteOne(held(mine));
    }

    private State stateOf(Document known, Document taken, Instant now) {
        boolean tooOld = known.getDate("at").toInstant().plus(REMEMBERED).isBefore(now);
        if (known.containsKey("status") && !tooOld) {
            return new State.Answered(answer(known));
        }
        if (!tooOld && known.getDate("until").toInstant().isAfter(now)) {
            return new State.Busy();
        }
        var over = new State.Mine(known.getString("_id"), known.getString("claim"));
        boolean won = answers.replaceOne(held(over), taken).getMatchedCount() == 1;
        return won ? new State.Mine(over.key(), taken.getString("claim")) : new State.Busy();
    }

    private static Bson held(State.Mine mine) {
        return and(eq("_id", mine.key()), eq("claim", mine.claim()));
    }

    private static RememberedAnswer answer(Document known) {
        Map<String, String> headers = new TreeMap<>();
        known.get("headers", Document.class).forEach((name, value) -> headers.put(name, String.valueOf(value)));
        return new RememberedAnswer(
                known.getString("fingerprint"), known.getInteger("status"), headers, known.get("body", Binary.class));
    }
}
