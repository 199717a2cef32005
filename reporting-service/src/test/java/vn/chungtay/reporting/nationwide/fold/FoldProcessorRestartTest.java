package vn.chungtay.reporting.nationwide.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.reporting.nationwide.fold.PublishedRecords.HOUSING;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.reference.Structure;
import vn.chungtay.reporting.nationwide.consume.Measure;

/** What a task does that starts on restored stores, while MongoDB is behind them or ahead of them. */
class FoldProcessorRestartTest {

    private static final int PARTITION = 7;
    private static final TopicPartition INPUT = new TopicPartition(HOUSING, PARTITION);
    private static final Instant AS_OF = Instant.parse("2025-04-02T03:00:00Z");

    @TempDir
    Path stateDir;

    private final MemorySink sink = new MemorySink();
    private MockProcessorContext<Void, Void> context;
    private KeyValueStore<String, Sum> sums;
    private KeyValueStore<String, Progress> progress;

    @BeforeEach
    void restoreStores() {
        context = new MockProcessorContext<>(new Properties(), new TaskId(0, PARTITION), stateDir.toFile());
        store(FoldProcessor.AGGREGATES, AggregateState.serde());
        sums = store(FoldProcessor.SUMS, Sum.serde());
        progress = store(FoldProcessor.PROGRESS, Progress.serde());
        sums.put(HOUSING + " " + cell(1).key(), new Sum(3, 10));
        sums.put(HOUSING + " " + cell(2).key(), new Sum(5, 20));
        progress.put(HOUSING, new Progress(25, "log", 99, AS_OF));
    }

    @Test
    void writesEverythingToASinkThatKnowsNothing() {
        startAndFlush();

        assertThat(sink.totals()).isEqualTo(Map.of(cell(1), 3L, cell(2), 5L));
        assertThat(sink.progress.get(INPUT)).isEqualTo(new Progress(25, "log", 99, AS_OF));
    }

    @Test
    void writesWhatTheSinkMissedBetweenCommitAndCrash() {
        sink.write(INPUT, Map.of(cell(1).key(), new Sum(3, 10)), new Progress(15, "log", 50, AS_OF));
        sink.writes = 0;

        startAndFlush();

        assertThat(sink.writes).isEqualTo(1);
        assertThat(sink.totals()).isEqualTo(Map.of(cell(1), 3L, cell(2), 5L));
    }

    @Test
    void leavesAloneASinkThatIsAheadOfTheStores() {
        sink.write(
                INPUT,
                Map.of(cell(1).key(), new Sum(3, 10), cell(2).key(), new Sum(6, 30)),
                new Progress(31, "log", 120, AS_OF));
        sink.writes = 0;

        startAndFlush();

        assertThat(sink.writes).isZero();
        assertThat(sink.totals()).isEqualTo(Map.of(cell(1), 3L, cell(2), 6L));
        assertThat(sink.progress.get(INPUT).position()).isEqualTo(120);
    }

    private void startAndFlush() {
        CellsOfFacts cells = new CellsOfFacts(ReferenceData.areas(), ReferenceData.units());
        new FoldProcessor(List.of(HOUSING), sink, new MemoryDetour(), Duration.ofMillis(50), cells).init(context);
        context.scheduledPunctuators().getFirst().getPunctuator().punctuate(0);
    }

    private <V> KeyValueStore<String, V> store(String name, Serde<V> values) {
        KeyValueStore<String, V> store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(name), Serdes.String(), values)
                .withLoggingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
        return store;
    }

    private static Cell cell(int day) {
        LocalDate occurredOn = LocalDate.of(2025, 3, day);
        return new Cell(
                Measure.HOUSES_LISTED,
                Structure.PROVINCES_63,
                "10",
                "02647",
                "T63-10",
                "CAMPAIGN",
                "NEW",
                null,
                false,
                occurredOn,
                occurredOn);
    }
}
