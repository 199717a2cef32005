package vn.chungtay.infra.eventstream.consume;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstore.Majority;
import vn.chungtay.infra.eventstream.consume.DeadLetter.Cause;
import vn.chungtay.infra.eventstream.operate.Page;

/** The dead letters that wait, in the service's own database: every command about them that is sent to MongoDB. */
final class LetterCollection {

    private final MongoCollection<Document> letters;

    LetterCollection(MongoDatabase database) {
        this.letters = Majority.of(database.getCollection("stream_dead_letters"));
        letters.createIndex(Indexes.ascending(LetterDocument.AGGREGATE, LetterDocument.SEQUENCE));
        letters.createIndex(Indexes.ascending(LetterDocument.ORDER));
        letters.createIndex(Indexes.ascending(LetterDocument.CONSUMER, LetterDocument.CAUSE));
    }

    /** Adds a letter, unless the same event has one of the same consumer. */
    void add(Document letter) {
        try {
            letters.insertOne(letter);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    Optional<DeadLetter> find(String id) {
        return one(letters.find(eq(LetterDocument.ID, id)).first());
    }

    /** The first letter that a consumer has of an aggregate, up to a sequence. */
    Optional<DeadLetter> first(@Nullable String consumer, String aggregate, long upTo) {
        Bson of = and(
                eq(LetterDocument.AGGREGATE, aggregate),
                eq(LetterDocument.CONSUMER, consumer),
                lte(LetterDocument.SEQUENCE, upTo));
        return one(letters.find(of)
                .sort(ascending(LetterDocument.SEQUENCE))
                .limit(1)
                .first());
    }

    /** The oldest of these letters that has not been tried by this act. */
    Optional<DeadLetter> untried(LetterFilter filter, String act) {
        Document untried = wanted(filter).append(LetterDocument.TRIED_BY, new Document("$ne", act));
        return one(letters.find(untried).sort(ascending(LetterDocument.ORDER)).first());
    }

    /** Notes that a letter failed again. */
    void failedAgain(String id, Cause cause, String act, Instant at) {
        letters.updateOne(
                eq(LetterDocument.ID, id),
                Updates.combine(
                        Updates.set(LetterDocument.CAUSE, cause.kind()),
                        Updates.set(LetterDocument.CAUSE_TEXT, cause.text()),
                        Updates.inc(LetterDocument.RETRIES, 1),
                        Updates.set(LetterDocument.TRIED_AT, Date.from(at)),
                        Updates.set(LetterDocument.TRIED_BY, act)));
    }

    /** Notes that an act has come to this letter. */
    void tried(String id, String act) {
        letters.updateOne(eq(LetterDocument.ID, id), Updates.set(LetterDocument.TRIED_BY, act));
    }

    void remove(String id) {
        letters.deleteOne(eq(LetterDocument.ID, id));
    }

    /** How many aggregates of a consumer are held back: each has one letter that does not only follow another. */
    long heldBack(@Nullable String consumer) {
        return letters.countDocuments(
                and(eq(LetterDocument.CONSUMER, consumer), ne(LetterDocument.CAUSE, Cause.FOLLOWS)));
    }

    /** The names of a consumer's letters. */
    Set<String> names(@Nullable String consumer) {
        return letters.find(eq(LetterDocument.CONSUMER, consumer))
                .projection(LetterDocument.NAMING)
                .map(LetterDocument::name)
                .into(new HashSet<>());
    }

    /** Removes what a consumer has left behind. */
    void removeAll(@Nullable String consumer) {
        letters.deleteMany(eq(LetterDocument.CONSUMER, consumer));
    }

    Page<DeadLetter> list(LetterFilter filter, @Nullable String after, int limit) {
        Document wanted = wanted(filter);
        if (after != null) {
            wanted.append(LetterDocument.ORDER, new Document("$gt", after));
        }
        List<Document> found = letters.find(wanted)
                .sort(ascending(LetterDocument.ORDER))
                .limit(limit + 1)
                .into(new ArrayList<>());
        return Page.of(found, limit, LetterDocument.ORDER, LetterDocument::read);
    }

    /** How many wait and since when, by topic and cause. */
    List<WaitingLetters> waiting() {
        Document by = new Document(LetterDocument.TOPIC, "$" + LetterDocument.TOPIC)
                .append(LetterDocument.CAUSE, "$" + LetterDocument.CAUSE);
        return letters.aggregate(List.of(Aggregates.group(
                        by,
                        Accumulators.sum("count", 1),
                        Accumulators.min("oldest", "$" + LetterDocument.PUT_ASIDE_AT))))
                .map(group -> {
                    Document key = group.get(LetterDocument.ID, Document.class);
                    return new WaitingLetters(
                            key.getString(LetterDocument.TOPIC),
                            key.getString(LetterDocument.CAUSE),
                            group.getInteger("count"),
                            group.getDate("oldest").toInstant());
                })
                .into(new ArrayList<>());
    }

    private static Document wanted(LetterFilter filter) {
        Document wanted = new Document();
        if (filter.topic() != null) {
            wanted.append(LetterDocument.TOPIC, filter.topic());
        }
        if (filter.cause() != null) {
            wanted.append(LetterDocument.CAUSE, filter.cause());
        }
        if (filter.aggregateId() != null) {
            wanted.append(LetterDocument.SUBJECT, filter.aggregateId());
        }
        return wanted;
    }

    private static Optional<DeadLetter> one(@Nullable Document letter) {
        return Optional.ofNullable(letter).map(LetterDocument::read);
    }
}
