package vn.chungtay.reporting.nationwide.fold;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import vn.chungtay.infra.eventstream.StreamTopics;
import vn.chungtay.infra.reference.ReferenceData;

/** The stream that makes the nationwide figures: two input topics, one step, dead letters. Nothing is repartitioned on the way. */
public final class NationwideTopology {

    private static final String INPUT = "published-events";
    private static final String FOLD = "fold";
    private static final String DEAD_LETTERS = "dead-letters";

    private NationwideTopology() {}

    /**
     * Builds the topology. It has one task for each partition number, which reads that partition of every input topic.
     *
     * @param inputTopics topics of published events, of equally many partitions
     * @param service name of this service; records of a topic that cannot be understood go to that topic's dead letters for it
     * @param sink where the sums are written
     * @param flushInterval how long a changed sum may wait to be written, wall-clock time
     */
    public static Topology build(List<String> inputTopics, String service, SumSink sink, Duration flushInterval) {
        Topology topology = new Topology();
        topology.addSource(
                INPUT, new ByteArrayDeserializer(), new ByteArrayDeserializer(), inputTopics.toArray(String[]::new));
        topology.addProcessor(
                FOLD,
                () -> new FoldProcessor(sink, flushInterval, ReferenceData.areas(), ReferenceData.units()),
                INPUT);
        topology.addStateStore(store(FoldProcessor.AGGREGATES, AggregateState.serde()), FOLD);
        topology.addStateStore(store(FoldProcessor.SUMS, Sum.serde()), FOLD);
        topology.addStateStore(store(FoldProcessor.PROGRESS, Progress.serde()), FOLD);
        topology.addSink(
                DEAD_LETTERS,
                (key, value, context) -> StreamTopics.deadLetters(context.topic(), service),
                new ByteArraySerializer(),
                new ByteArraySerializer(),
                FOLD);
        return topology;
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values);
    }
}
