package vn.chungtay.reporting.nationwide.sums;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.chungtay.reporting.nationwide.fold.Progress;
import vn.chungtay.reporting.nationwide.fold.Sum;
import vn.chungtay.reporting.nationwide.fold.SumSink;

/**
 * Keeps one document for each cell and input partition, with its absolute sum and the offset of the last record in it, and one
 * for each partition with its progress. A document is only ever replaced by one of a higher offset, so whoever writes late or
 * twice changes nothing.
 *
 * <p>All documents belong to one generation. A rebuild is a new generation beside the old one, with stream and collections of its own.
 */
public final class MongoSums implements SumSink {

    private static final int BATCH = 1_000;
    private static final String ID = "_id";
    private static final String PARTITION = "partition";
    private static final String CELL = "cell";
    private static final String TOTAL = "total";
    private static final String OFFSET = "offset";
    private static final String SOURCE = "source";
    private static final String POSITION = "position";
    private static final String AS_OF = "asOf";
    private static final WriteConcern DURABLE = WriteConcern.MAJORITY.withJournal(true);

    private final MongoCollection<Document> cells;
    private final MongoCollection<Document> partitions;

    /**
     * Uses the collections {@code cells} and {@code partitions}.
     *
     * @param naming what they are called in the generation
     */
    public MongoSums(MongoDatabase database, UnaryOperator<String> naming) {
        cells = durable(database, naming.apply("cells"));
        partitions = durable(database, naming.apply("partitions"));
    }

    /**
     * Makes what is needed before anything is written.
     *
     * @throws com.mongodb.MongoException where the index cannot be made
     */
    public void prepare() {
        cells.createIndex(Indexes.ascending(PARTITION, OFFSET));
    }

    /** Removes everything; what is gone already stays so. */
    public void drop() {
        cells.drop();
        partitions.drop();
    }

    private static MongoCollection<Document> durable(MongoDatabase database, String name) {
        return database.getCollection(name)
                .withWriteConcern(DURABLE)
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
    }

    @Override
    public OptionalLong writtenUpTo(TopicPartition partition) {
        try {
            Document found =
                    partitions.find(Filters.eq(ID, partition.toString())).first();
            return found == null ? OptionalLong.empty() : OptionalLong.of(found.getLong(OFFSET));
        } catch (MongoException e) {
            throw new SinkUnavailable("The progress of " + partition + " cannot be read", e);
        }
    }

    @Override
    public void write(TopicPartition partition, Map<String, Sum> sums, Progress progress) {
        try {
            List<WriteModel<Document>> batch = new ArrayList<>(Math.min(sums.size(), BATCH));
            for (Map.Entry<String, Sum> entry : sums.entrySet()) {
                batch.add(sum(partition.toString(), entry.getKey(), entry.getValue()));
                if (batch.size() == BATCH) {
                    write(cells, batch);
                    batch.clear();
                }
            }
            write(cells, batch);
            write(partitions, List.of(progress(partition.toString(), progress)));
        } catch (MongoException e) {
            throw new SinkUnavailable("The sums of " + partition + " cannot be written", e);
        }
    }

    private static WriteModel<Document> sum(String partition, String cell, Sum sum) {
        return unlessNewer(
                partition + " " + cell,
                sum.offset(),
                Updates.combine(
                        Updates.set(PARTITION, partition),
                        Updates.set(CELL, cell),
                        Updates.set(TOTAL, sum.total()),
                        Updates.set(OFFSET, sum.offset())));
    }

    private static WriteModel<Document> progress(String partition, Progress progress) {
        return unlessNewer(
                partition,
                progress.offset(),
                Updates.combine(
                        Updates.set(SOURCE, progress.source()),
                        Updates.set(POSITION, progress.position()),
                        Updates.set(AS_OF, Date.from(progress.asOf())),
                        Updates.set(OFFSET, progress.offset())));
    }

    /** Where a newer document stands, the filter finds none, the insert fails as a duplicate, and that is what is wanted. */
    private static WriteModel<Document> unlessNewer(String id, long offset, Bson update) {
        Bson older = Filters.and(Filters.eq(ID, id), Filters.lt(OFFSET, offset));
        return new UpdateOneModel<>(older, update, new UpdateOptions().upsert(true));
    }

    private static void write(MongoCollection<Document> collection, List<WriteModel<Document>> batch) {
        if (batch.isEmpty()) {
            return;
        }
        try {
            collection.bulkWrite(batch, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            boolean onlyRefused = e.getWriteConcernError() == null
                    && e.getWriteErrors().stream()
                            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
            if (!onlyRefused) {
                throw e;
            }
        }
    }

    /** The progress of every partition that has any, by {@code <topic>-<number>}. */
    public Map<String, Progress> progress() {
        Map<String, Progress> found = new HashMap<>();
        for (Document document : partitions.find()) {
            Instant asOf = document.getDate(AS_OF).toInstant();
            found.put(
                    document.getString(ID),
                    new Progress(
                            document.getLong(OFFSET), document.getString(SOURCE), document.getLong(POSITION), asOf));
        }
        return found;
    }

    /**
     * Hands over the sums of a partition that are newer than an offset. All sums up to a {@link #progress()} read before are
     * among them.
     *
     * @param partition {@code <topic>-<number>}
     * @param offset only sums above it; −1 for all
     * @param each takes the key of the cell and its sum
     */
    public void sumsAfter(String partition, long offset, BiConsumer<String, Sum> each) {
        for (Document document :
                cells.find(Filters.and(Filters.eq(PARTITION, partition), Filters.gt(OFFSET, offset)))) {
            each.accept(document.getString(CELL), new Sum(document.getLong(TOTAL), document.getLong(OFFSET)));
        }
    }
}
