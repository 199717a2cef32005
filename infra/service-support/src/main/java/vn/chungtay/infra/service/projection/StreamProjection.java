package vn.chungtay.infra.service.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.kafka.common.TopicPartition;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.chungtay.infra.eventstream.consume.ConsumerName;
import vn.chungtay.infra.eventstream.consume.Consumption;
import vn.chungtay.infra.eventstream.consume.StreamConsumers;
import vn.chungtay.infra.eventstream.consume.StreamOffsets;
import vn.chungtay.infra.eventstream.consume.StreamPosition;
import vn.chungtay.infra.eventstream.consume.StreamPositions;
import vn.chungtay.infra.eventstream.consume.Subscription;
import vn.chungtay.infra.service.view.ViewDocuments;

/**
 * A view of other services' streams. Each generation has a projector, a consumer group, a memory of what it has seen, its dead
 * letters, and collections with their indexes; all replicas share the partitions. Events are counted as records, those that only
 * tell how far a log has been published included.
 */
final class StreamProjection implements Projection {

    private final String name;
    private final Function<ViewDocuments, StreamProjector> projector;
    private final ViewPlaces places;
    private final Consumption consumption;
    private final StreamOffsets offsets;
    private final Set<String> topics;

    /**
     * A view.
     *
     * @param projector makes the object that writes these documents
     * @param documents types of these documents
     */
    StreamProjection(
            String name,
            Function<ViewDocuments, StreamProjector> projector,
            Collection<Class<?>> documents,
            MongoTemplate mongo,
            Consumption consumption,
            StreamOffsets offsets) {
        this.name = name;
        this.projector = projector;
        this.places = new ViewPlaces(name, documents, mongo);
        this.consumption = consumption;
        this.offsets = offsets;
        this.topics = topics(projector.apply(documents(Generation.FIRST)));
    }

    private static Set<String> topics(StreamProjector projector) {
        Set<String> topics = new TreeSet<>();
        projector.subscriptions().forEach(subscription -> topics.add(subscription.topic()));
        projector.ignored().forEach(ignored -> topics.add(ignored.topic()));
        return topics;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Making make(Generation generation) {
        places.make(generation);
        StreamProjector made = projector.apply(documents(generation));
        List<Subscription<?>> subscriptions = List.copyOf(made.subscriptions());
        StreamConsumers consumers =
                consumption.consumers(consumer(generation), subscriptions, List.copyOf(made.ignored()));
        consumers.start();
        return new MakingByConsumers(consumers, consumption);
    }

    /** The documents of a generation; those of other views are out of reach. */
    ViewDocuments documents(Generation generation) {
        return places.documents(generation);
    }

    /** How far a generation has taken in the streams. */
    Map<String, StreamPosition> positions(Generation generation) {
        StreamPositions positions = consumption.positions(consumer(generation), topics);
        return positions.byService();
    }

    @Override
    public long done(Generation generation) {
        return sum(committed(generation).values());
    }

    @Override
    public long available() {
        return sum(offsets.ends(topics).values());
    }

    /** Also that nothing waits for an operator in the one that took effect in the other. */
    @Override
    public boolean covers(Generation one, Generation other) {
        Map<TopicPartition, Long> atLeast = committed(other);
        Map<TopicPartition, Long> reached = committed(one);
        return atLeast.entrySet().stream()
                        .allMatch(partition -> reached.getOrDefault(partition.getKey(), 0L) >= partition.getValue())
                && consumption.waitsForNoMore(consumer(one), consumer(other));
    }

    /** The group first, since that fails while a process still belongs to it. */
    @Override
    public void remove(Generation generation) {
        ConsumerName consumer = consumer(generation);
        offsets.forget(consumer.group());
        places.remove(generation);
        consumption.forget(consumer);
    }

    private Map<TopicPartition, Long> committed(Generation generation) {
        return offsets.committed(consumer(generation).group());
    }

    private ConsumerName consumer(Generation generation) {
        return new ConsumerName(consumption.service().service(), generation::name);
    }

    private static long sum(Collection<Long> offsets) {
        return offsets.stream().mapToLong(Long::longValue).sum();
    }
}
