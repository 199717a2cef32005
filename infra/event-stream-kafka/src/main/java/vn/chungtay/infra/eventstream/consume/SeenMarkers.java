package vn.chungtay.infra.eventstream.consume;

import com.mongodb.ReadPreference;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.Document;
import vn.chungtay.infra.eventstream.EventSource;
import vn.chungtay.infra.eventstream.PublishedUpTo;
import vn.chungtay.infra.eventstream.StreamTopics;

/**
 * The last marker seen in each partition, kept in the database so that every replica can tell how far all of them have got.
 */
final class SeenMarkers implements StreamPositions {

    private static final String SOURCE = "source";
    private static final String POSITION = "position";
    private static final String TIME = "time";

    private final MongoCollection<Document> collection;
    private final List<String> services;

    /**
     * Over the service's own database.
     *
     * @param services whose topics are consumed
     */
    SeenMarkers(MongoDatabase database, ConsumerName consumer, List<String> services) {
        this.collection =
                database.getCollection(consumer.place("stream_positions")).withReadPreference(ReadPreference.primary());
        this.services = services;
    }

    /** Forgets everything. */
    void forget() {
        collection.drop();
    }

    /** Stores the last marker of each partition. */
    void saw(Map<Integer, PublishedUpTo> byPartition) {
        if (byPartition.isEmpty()) {
            return;
        }
        List<WriteModel<Document>> writes = new ArrayList<>();
        byPartition.forEach((partition, marker) -> writes.add(new UpdateOneModel<>(
                Filters.eq("_id", marker.source() + "#" + partition),
                Updates.combine(
                        Updates.set(SOURCE, marker.source().toString()),
                        Updates.max(POSITION, marker.position()),
                        Updates.max(TIME, Date.from(marker.time()))),
                new UpdateOptions().upsert(true))));
        collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
    }

    @Override
    public Map<String, StreamPosition> byService() {
        Map<String, List<StreamPosition>> bySource = new HashMap<>();
        for (Document marker : collection.find()) {
            bySource.computeIfAbsent(marker.getString(SOURCE), _ -> new ArrayList<>())
                    .add(new StreamPosition(
                            marker.getLong(POSITION), marker.getDate(TIME).toInstant()));
        }
        SortedMap<String, StreamPosition> byService = new TreeMap<>();
        services.forEach(service -> byService.put(service, StreamPosition.NOTHING));
        bySource.forEach((source, partitions) ->
                byService.merge(EventSource.parse(source).service(), leastOf(partitions), SeenMarkers::newerEpoch));
        return byService;
    }

    private static StreamPosition leastOf(List<StreamPosition> partitions) {
        return partitions.size() < StreamTopics.PARTITIONS
                ? StreamPosition.NOTHING
                : partitions.stream().reduce(StreamPosition::orEarlier).orElse(StreamPosition.NOTHING);
    }

    private static StreamPosition newerEpoch(StreamPosition one, StreamPosition other) {
        return one.asOf().isAfter(other.asOf()) ? one : other;
    }
}
