package vn.chungtay.reporting.nationwide.fold;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.reporting.nationwide.consume.Detour;

/** The stream that makes the nationwide figures: two input topics and one step. Nothing is repartitioned on the way. */
public final class NationwideTopology {

    private static final String INPUT = "published-events";
    private static final String FOLD = "fold";

    private NationwideTopology() {}

    /**
     * Builds the topology. It has one task for each partition number, which reads that partition of every input topic.
     *
     * @param inputTopics topics of published events, of equally many partitions
     * @param sink where the sums are written
     * @param detour where records go that cannot be folded
     * @param flushInterval how long a changed sum may wait to be written, wall-clock time
     */
    public static Topology build(List<String> inputTopics, SumSink sink, Detour detour, Duration flushInterval) {
        CellsOfFacts cells = new CellsOfFacts(ReferenceData.areas(), ReferenceData.units());
        Topology topology = new Topology();
        topology.addSource(
                INPUT, new ByteArrayDeserializer(), new ByteArrayDeserializer(), inputTopics.toArray(String[]::new));
        topology.addProcessor(FOLD, () -> new FoldProcessor(inputTopics, sink, detour, flushInterval, cells), INPUT);
        topology.addStateStore(store(FoldProcessor.AGGREGATES, AggregateState.serde()), FOLD);
        topology.addStateStore(store(FoldProcessor.SUMS, Sum.serde()), FOLD);
        topology.addStateStore(store(FoldProcessor.PROGRESS, Progress.serde()), FOLD);
        return topology;
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values);
    }
}
