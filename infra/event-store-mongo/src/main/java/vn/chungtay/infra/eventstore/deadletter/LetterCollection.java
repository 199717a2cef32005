package vn.chungtay.infra.eventstore.deadletter;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static vn.chungtay.infra.eventstore.deadletter.LetterDocument.EVENT;
import static vn.chungtay.infra.eventstore.deadletter.LetterDocument.EVENT_ID;
import static vn.chungtay.infra.eventstore.deadletter.LetterDocument.GROUP;
import static vn.chungtay.infra.eventstore.deadletter.LetterDocument.ID;
import static vn.chungtay.infra.eventstore.deadletter.LetterDocument.INDEX;
import static vn.chungtay.infra.eventstore.deadletter.LetterDocument.LAST_TOUCHED;
import static vn.chungtay.infra.eventstore.deadletter.LetterDocument.PAYLOAD;
import static vn.chungtay.infra.eventstore.deadletter.LetterDocument.SEQUENCE;
import static vn.chungtay.infra.eventstore.deadletter.LetterDocument.TYPE;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstore.Majority;

/** The letters of one processing group: every command about them that is sent to MongoDB. */
final class LetterCollection {

    private static final String COLLECTION = "deadLetters";

    private final MongoCollection<Document> letters;
    private final String group;

    LetterCollection(MongoDatabase database, String group) {
        this.letters = Majority.of(database.getCollection(COLLECTION));
        this.group = group;
        letters.createIndex(Indexes.ascending(GROUP, SEQUENCE, INDEX), new IndexOptions().unique(true));
    }

    /**
     * Puts a letter at this place.
     *
     * @return false if there is one already
     */
    boolean add(Document letter, String sequence, long index) {
        letter.append(GROUP, group).append(SEQUENCE, sequence).append(INDEX, index);
        try {
            letters.insertOne(letter);
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
            return false;
        }
    }

    /** Whether the sequence has a letter of the same event; events that upcasters made of one differ by what is in them. */
    boolean holdsEventOf(Document letter, String sequence) {
        Document event = letter.get(EVENT, Document.class);
        return letters.find(and(
                                in(sequence),
                                eq(EVENT + "." + EVENT_ID, event.get(EVENT_ID)),
                                eq(EVENT + "." + TYPE, event.get(TYPE)),
                                eq(EVENT + "." + PAYLOAD, event.get(PAYLOAD))))
                        .projection(Projections.include(ID))
                        .first()
                != null;
    }

    /** Place of the last letter, −1 if there is none. */
    long lastIndex(String sequence) {
        Document last = letters.find(in(sequence))
                .projection(Projections.include(INDEX))
                .sort(descending(INDEX))
                .first();
        return last == null ? -1 : last.getLong(INDEX);
    }

    /** The next letter behind this place. */
    @Nullable
    Document after(String sequence, long index) {
        return letters.find(and(in(sequence), gt(INDEX, index)))
                .sort(ascending(INDEX))
                .first();
    }

    /** All letters, in their order. */
    List<Document> all(String sequence) {
        return letters.find(in(sequence)).sort(ascending(INDEX)).into(new ArrayList<>());
    }

    /** The sequences, that first whose first letter was touched least recently. */
    List<String> sequences() {
        return letters.aggregate(List.of(
                        Aggregates.match(eq(GROUP, group)),
                        Aggregates.sort(ascending(SEQUENCE, INDEX)),
                        Aggregates.group("$" + SEQUENCE, Accumulators.first(LAST_TOUCHED, "$" + LAST_TOUCHED)),
                        Aggregates.sort(ascending(LAST_TOUCHED, ID))))
                .map(sequence -> sequence.getString(ID))
                .into(new ArrayList<>());
    }

    /**
     * Changes a letter.
     *
     * @return false if it is not there any more
     */
    boolean update(String id, Document state) {
        return letters.updateOne(eq(ID, id), new Document("$set", state)).getMatchedCount() > 0;
    }

    void remove(String id) {
        letters.deleteOne(eq(ID, id));
    }

    void removeAll() {
        letters.deleteMany(eq(GROUP, group));
    }

    boolean contains(String sequence) {
        return letters.find(in(sequence)).projection(Projections.include(ID)).first() != null;
    }

    long size(String sequence) {
        return letters.countDocuments(in(sequence));
    }

    long size() {
        return letters.countDocuments(eq(GROUP, group));
    }

    private Bson in(String sequence) {
        return and(eq(GROUP, group), eq(SEQUENCE, sequence));
    }
}
