package vn.chungtay.reporting.nationwide.sums;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.bson.Document;
import vn.chungtay.infra.eventstore.Majority;

/**
 * The sums of aggregates that have left the fold, one document for each with the sequence of the last event that it has counted: an
 * event delivered again changes nothing. There are few of them, so whoever follows reads all when any has changed.
 */
public final class MendedSums {

    private static final String ID = "_id";
    private static final String SEQUENCE = "sequence";
    private static final String SUMS = "sums";
    private static final String CELL = "cell";
    private static final String TOTAL = "total";
    private static final String CHANGES = "changes";
    private static final String COUNT = "count";

    private final MongoCollection<Document> aggregates;

    /**
     * Uses the collection {@code mended}.
     *
     * @param naming what it is called in the generation
     */
    public MendedSums(MongoDatabase database, UnaryOperator<String> naming) {
        this.aggregates = Majority.of(database.getCollection(naming.apply("mended")));
    }

    /** Removes everything; what is gone already stays so. */
    public void drop() {
        aggregates.drop();
    }

    /**
     * Counts an event, unless it or a later one of its aggregate has been counted.
     *
     * @param aggregate source and subject
     * @param additions what the event adds, by the key of the cell
     * @throws MongoException when it is not known that it was counted; the same may be tried again
     */
    public void add(String aggregate, long sequence, Map<String, Long> additions) {
        Document before = aggregates.find(eq(ID, aggregate)).first();
        if (before == null) {
            aggregates.insertOne(document(aggregate, sequence, additions));
        } else if (before.getLong(SEQUENCE) < sequence) {
            Map<String, Long> totals = totals(before);
            additions.forEach((cell, amount) -> totals.merge(cell, amount, Math::addExact));
            var unchanged = and(eq(ID, aggregate), eq(SEQUENCE, before.getLong(SEQUENCE)));
            if (aggregates
                            .replaceOne(unchanged, document(aggregate, sequence, totals))
                            .getMatchedCount()
                    == 0) {
                throw new MongoException("Another process counts an event of " + aggregate);
            }
        }
        // Last, and also for what was counted before: a crash between the two must not leave a sum that nobody follows.
        aggregates.updateOne(eq(ID, CHANGES), Updates.inc(COUNT, 1L), new UpdateOptions().upsert(true));
    }

    /** A number that is another one when any sum has changed. */
    public long changes() {
        Document changes = aggregates.find(eq(ID, CHANGES)).first();
        return changes == null ? 0 : changes.getLong(COUNT);
    }

    /** Takes the total of a cell over the events of one aggregate. */
    @FunctionalInterface
    public interface Each {
        void take(String aggregate, String cell, long total);
    }

    /** Hands over all sums. */
    public void forEach(Each each) {
        for (Document aggregate : aggregates.find(ne(ID, CHANGES))) {
            totals(aggregate).forEach((cell, total) -> each.take(aggregate.getString(ID), cell, total));
        }
    }

    private static Document document(String aggregate, long sequence, Map<String, Long> totals) {
        List<Document> sums = totals.entrySet().stream()
                .map(sum -> new Document(CELL, sum.getKey()).append(TOTAL, sum.getValue()))
                .toList();
        return new Document(ID, aggregate).append(SEQUENCE, sequence).append(SUMS, sums);
    }

    private static Map<String, Long> totals(Document aggregate) {
        Map<String, Long> totals = new TreeMap<>();
        aggregate.getList(SUMS, Document.class).forEach(sum -> totals.put(sum.getString(CELL), sum.getLong(TOTAL)));
        return totals;
    }
}
