package vn.chungtay.infra.service.projection;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.chungtay.infra.eventstore.LogSettings;
import vn.chungtay.infra.eventstore.MongoEventLog;
import vn.chungtay.infra.eventstore.MongoEventStorageEngine;
import vn.chungtay.infra.eventstore.token.MongoTokenStore;
import vn.chungtay.infra.eventstream.operate.OperatorAct;
import vn.chungtay.infra.eventstream.operate.OperatorAct.Kind;
import vn.chungtay.infra.eventstream.operate.OperatorActs;
import vn.chungtay.infra.service.axon.TrackingProcessors;
import vn.chungtay.infra.service.projection.Generations.State;
import vn.chungtay.infra.service.stored.StoredEventSerializer;
import vn.chungtay.infra.service.stored.StoredEvents;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.LogViews;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.ViewDocuments;
import vn.chungtay.infra.service.view.Views;
import vn.chungtay.infra.service.view.Waiting;
import vn.chungtay.sample.counter.events.Counted;
import vn.chungtay.sample.counter.events.CounterOpened;
import vn.chungtay.sample.counter.read.CounterView;
import vn.chungtay.test.servers.TestServers;

/** One process of a service with a single view, on a database that it may share with others. */
final class Replica implements AutoCloseable {

    static final String VIEW = "counters";
    static final String COUNTER = "counter-1";
    static final Duration GRACE = Duration.ofMillis(600);

    final MongoClient client = MongoClients.create(TestServers.mongodbUri());
    final MongoTemplate mongo;
    final OperatorActs acts;
    final GenerationCollection generations;
    final GenerationKeeper keeper;
    final LogProjection projection;
    private final MongoEventLog log;
    private final EmbeddedEventStore events;
    private final MongoTokenStore tokens;
    private final Views views;
    private volatile Function<ViewDocuments, Object> version;

    /**
     * A process that has not been started.
     *
     * @param version the projector that this version of the service has
     */
    Replica(String database, Function<ViewDocuments, Object> version) {
        this.version = version;
        mongo = new MongoTemplate(client, database);
        log = MongoEventLog.open(client.getDatabase(database), LogSettings.defaults());
        var serializer = new StoredEventSerializer(StoredEvents.of(CounterOpened.class, Counted.class));
        var engine = MongoEventStorageEngine.builder();
        var storage = engine.log(log)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        events = EmbeddedEventStore.builder()
                .storageEngine(storage)
                .fetchDelay(20)
                .build();
        tokens = new MongoTokenStore(
                client.getDatabase(database),
                serializer,
                Duration.ofSeconds(2),
                UUID.randomUUID().toString());
        projection = projectionOf(VIEW);
        acts = new OperatorActs(client.getDatabase(database), Clock.systemUTC());
        generations = new GenerationCollection(client.getDatabase(database));
        keeper = new GenerationKeeper(
                List.of(projection), generations, acts, new ProjectionSettings(Duration.ofMillis(50), GRACE));
        views = new LogViews(
                "sample",
                log,
                storage,
                new LogProjections(List.of(projection), generations),
                new Waiting(Duration.ofSeconds(2), Duration.ofMillis(5)),
                Clock.systemUTC());
    }

    LogProjection projectionOf(String view) {
        return new LogProjection(
                view,
                documents -> version.apply(documents),
                List.of(CounterView.class),
                mongo,
                new TrackingProcessors(events, tokens),
                tokens,
                log);
    }

    /** From now on, what is begun is made by this version. */
    void deploy(Function<ViewDocuments, Object> next) {
        version = next;
    }

    void append(int sequence, Object event) {
        events.publish(new GenericDomainEventMessage<>("Counter", COUNTER, sequence, event));
    }

    /** Opens the counter and counts one, so many times less one. */
    void appendEvents(int many) {
        append(0, new CounterOpened(COUNTER, "T63-08", LocalDate.of(2025, 2, 1)));
        for (int sequence = 1; sequence < many; sequence++) {
            append(sequence, new Counted(COUNTER, 1, null));
        }
    }

    /** What callers see who have seen everything that is in the log. */
    Answer<Integer> readAll() {
        return read(log.lastPosition());
    }

    Answer<Integer> read(long minPosition) {
        return views.read(VIEW, new MinPosition(Map.of("sample", minPosition)), counters -> {
            CounterView view = counters.find(CounterView.class, COUNTER);
            return view == null ? -1 : view.count();
        });
    }

    String ask(Kind kind, Map<String, String> target) {
        String id = UUID.randomUUID().toString();
        acts.request(OperatorAct.requested(
                id, kind, target, "operator", "why", Clock.systemUTC().instant()));
        return id;
    }

    String rebuild() {
        return ask(Kind.REBUILD_PROJECTION, Map.of(Rebuilds.PROJECTION, VIEW));
    }

    String abandon(int generation) {
        return ask(
                Kind.ABANDON_REBUILD,
                Map.of(Rebuilds.PROJECTION, VIEW, Rebuilds.GENERATION, Integer.toString(generation)));
    }

    OperatorAct act(String id) {
        return acts.find(id).orElseThrow();
    }

    Generations now() {
        return generations.of(VIEW);
    }

    boolean isServing(int generation) {
        return now().serving().number() == generation;
    }

    boolean isSettled() {
        return now().other() == null;
    }

    boolean isBuilding() {
        return now().other(State.BUILDING) != null;
    }

    @Override
    public void close() {
        keeper.stop();
        events.shutDown();
        log.close();
        client.close();
    }
}
