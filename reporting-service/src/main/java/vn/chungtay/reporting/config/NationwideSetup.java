package vn.chungtay.reporting.config;

import static java.util.Map.entry;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.chungtay.infra.eventstream.StreamTopics;
import vn.chungtay.infra.eventstream.consume.ConsumerName;
import vn.chungtay.infra.eventstream.consume.Consumption;
import vn.chungtay.infra.eventstream.consume.SideIntake;
import vn.chungtay.infra.eventstream.consume.StreamOffsets;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.service.projection.GenerationCollection;
import vn.chungtay.infra.service.projection.Generations;
import vn.chungtay.infra.service.view.Waiting;
import vn.chungtay.reporting.nationwide.consume.PublishedTypes;
import vn.chungtay.reporting.nationwide.fold.CellsOfFacts;
import vn.chungtay.reporting.nationwide.fold.NationwideTopology;
import vn.chungtay.reporting.nationwide.read.NationwideView;
import vn.chungtay.reporting.nationwide.read.NationwideViews;
import vn.chungtay.reporting.nationwide.read.StreamEnds;
import vn.chungtay.reporting.nationwide.sums.MendedSums;
import vn.chungtay.reporting.nationwide.sums.MongoSums;

/** The nationwide figures in generations: the stream that makes them, the sums in between, the view that shows them. */
@Configuration
@EnableScheduling
class NationwideSetup {

    /** The services whose published events make the figures. */
    private static final List<String> FEEDING = List.of("contribution", "housing");

    /** A process that was killed keeps its partitions for so long; the least that a broker allows by default. */
    private static final int SESSION_TIMEOUT_MS = 6_000;

    private static final int COMMIT_INTERVAL_MS = 100;

    @Bean
    NationwideProjection nationwideProjection(
            MongoClient client,
            @Value("${spring.mongodb.database}") String database,
            @Value("${spring.kafka.bootstrap-servers}") String bootstrapServers,
            ReportingSettings settings,
            Consumption consumption,
            StreamOffsets offsets,
            StreamEnds ends,
            Clock clock) {
        NationwidePlaces places = new NationwidePlaces(client.getDatabase(database));
        return new NationwideProjection(
                places, inputTopics(), consumption, offsets, settings.stateDir(), (generation, ended) -> {
                    ConsumerName name = new ConsumerName(consumption.service().service(), generation::name);
                    MongoSums sums = places.sums(generation);
                    sums.prepare();
                    MendedSums mended = places.mended(generation);
                    SideIntake sideIntake = sideIntake(consumption, name, mended);
                    NationwideView view = new NationwideView(
                            FEEDING,
                            sums,
                            mended,
                            sideIntake::heldBack,
                            ends,
                            ReferenceData.areas(),
                            ReferenceData.units(),
                            Waiting.PROMISED,
                            clock);
                    NationwideStream stream = stream(settings, bootstrapServers, name, sums, sideIntake);
                    return new NationwideGeneration(sums, stream, view, ended);
                });
    }

    private static NationwideStream stream(
            ReportingSettings settings,
            String bootstrapServers,
            ConsumerName name,
            MongoSums sums,
            SideIntake sideIntake) {
        Topology topology = NationwideTopology.build(
                inputTopics(), sums, new NationwideDetour(sideIntake), settings.flushInterval());
        return new NationwideStream(
                new StreamTopics(bootstrapServers),
                inputTopics(),
                inputTopics().stream()
                        .map(topic -> StreamTopics.deadLetters(topic, name.service()))
                        .toList(),
                topology,
                sideIntake,
                streamSettings(settings, bootstrapServers, name.group()));
    }

    /** What could not be folded is counted when an operator has it tried again, with all that came of its aggregate since. */
    private static SideIntake sideIntake(Consumption consumption, ConsumerName name, MendedSums mended) {
        CellsOfFacts cells = new CellsOfFacts(ReferenceData.areas(), ReferenceData.units());
        return consumption.sideIntake(
                name,
                PublishedTypes.subscriptions((event, fact) -> mended.add(
                        event.source() + "|" + event.subject(), event.sequence(), cells.of(fact, event.time()))));
    }

    /** Looked up for every answer, so that all replicas show new figures from the same moment on. */
    @Bean
    NationwideViews nationwideViews(NationwideProjection projection, GenerationCollection generations) {
        return () -> {
            Generations now = generations.of(NationwideProjection.NAME);
            Optional<NationwideView> before = Optional.ofNullable(now.other())
                    .filter(other -> other.state() == Generations.State.RETIRING)
                    .flatMap(other -> projection.of(other.generation()))
                    .map(NationwideGeneration::view);
            return projection.of(now.serving()).map(served -> new NationwideViews.Shown(served.view(), before));
        };
    }

    @Bean
    NationwideHealth nationwideHealth(NationwideProjection projection, GenerationCollection generations) {
        return new NationwideHealth(projection, generations);
    }

    @Bean
    StreamEnds streamEnds(@Value("${spring.kafka.bootstrap-servers}") String bootstrapServers, Clock clock) {
        return new StreamEnds(bootstrapServers, inputTopics(), StreamTopics.PARTITIONS, clock);
    }

    private static List<String> inputTopics() {
        return FEEDING.stream().map(StreamTopics::of).toList();
    }

    private static Properties streamSettings(ReportingSettings settings, String bootstrapServers, String application) {
        return Utils.mkProperties(Map.ofEntries(
                entry(StreamsConfig.APPLICATION_ID_CONFIG, application),
                entry(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                entry(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2),
                entry(StreamsConfig.STATE_DIR_CONFIG, settings.stateDir().toString()),
                entry(StreamsConfig.NUM_STREAM_THREADS_CONFIG, Integer.toString(settings.threads())),
                entry(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, Integer.toString(COMMIT_INTERVAL_MS)),
                entry(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class.getName()),
                entry(StreamsConfig.ENABLE_METRICS_PUSH_CONFIG, "false"),
                entry(
                        StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG),
                        Integer.toString(SESSION_TIMEOUT_MS)),
                entry(
                        StreamsConfig.consumerPrefix(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG),
                        Integer.toString(SESSION_TIMEOUT_MS / 3)),
                entry(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest")));
    }
}
