package vn.chungtay.infra.service.projection;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import vn.chungtay.infra.eventstream.StreamTopics;
import vn.chungtay.infra.eventstream.consume.Consumption;
import vn.chungtay.infra.eventstream.consume.DeadLetter;
import vn.chungtay.infra.eventstream.consume.DeadLetterDesk;
import vn.chungtay.infra.eventstream.consume.DeskWorker;
import vn.chungtay.infra.eventstream.consume.LetterFilter;
import vn.chungtay.infra.eventstream.consume.Outage;
import vn.chungtay.infra.eventstream.consume.StreamOffsets;
import vn.chungtay.infra.eventstream.consume.Subscription;
import vn.chungtay.infra.eventstream.operate.OperatorAct;
import vn.chungtay.infra.eventstream.operate.OperatorAct.Kind;
import vn.chungtay.infra.eventstream.operate.OperatorActs;
import vn.chungtay.infra.service.projection.Generations.State;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.StreamViews;
import vn.chungtay.infra.service.view.ViewDocuments;
import vn.chungtay.infra.service.view.Waiting;
import vn.chungtay.test.servers.TestServers;

/** One process of a service whose view is made of another service's stream, on a database that it may share with others. */
final class StreamReplica implements AutoCloseable {

    static final String VIEW = "numbers";
    static final String TYPE = "other.number-told.v1";
    static final Duration GRACE = Duration.ofMillis(800);

    final OperatorActs acts;
    final GenerationKeeper keeper;
    final StreamProjection projection;
    final Consumption consumption;
    final MongoTemplate mongo;
    private final String publisher;
    private final MongoClient client = MongoClients.create(TestServers.mongodbUri());
    private final StreamOffsets offsets = new StreamOffsets(TestServers.kafkaBootstrap());
    private final GenerationCollection generations;
    private final DeskWorker desk;
    private final StreamViews views;
    private volatile Function<Long, Long> version;

    /** What the view keeps of an event. */
    @Document
    record Number(String id, long number) {}

    /** An event's data. */
    record NumberTold(long number) {}

    /**
     * A process that has not been started.
     *
     * @param version what this version of the service makes of each number
     */
    StreamReplica(String service, String publisher, String database, Function<Long, Long> version) {
        this.publisher = publisher;
        this.version = version;
        mongo = new MongoTemplate(client, database);
        acts = new OperatorActs(mongo.getDb(), Clock.systemUTC());
        generations = new GenerationCollection(mongo.getDb());
        consumption =
                new Consumption(service, TestServers.kafkaBootstrap(), mongo.getDb(), Outage.USUAL, Clock.systemUTC());
        projection = new StreamProjection(
                VIEW,
                documents -> new Numbers(StreamTopics.of(publisher), documents, this.version),
                List.of(Number.class),
                mongo,
                consumption,
                offsets);
        keeper = new GenerationKeeper(
                List.of(projection), generations, acts, new ProjectionSettings(Duration.ofMillis(50), GRACE));
        desk = new DeskWorker(consumption.desk(), acts, mongo.getDb(), Outage.USUAL);
        views = new StreamViews(
                new StreamProjections(List.of(projection), generations),
                new Waiting(Duration.ofSeconds(3), Duration.ofMillis(5)),
                Clock.systemUTC());
    }

    void start() {
        keeper.start();
        desk.start();
    }

    /** From now on, what is begun is made by this version. */
    void deploy(Function<Long, Long> next) {
        version = next;
    }

    /** What callers see who have seen nothing before. */
    long sumOfAll() {
        return sum(-1);
    }

    /** What callers see who have seen everything up to a position. */
    long sum(long position) {
        return views.read(
                        VIEW,
                        new MinPosition(Map.of(publisher, position)),
                        documents -> documents.find(Number.class, new Query()).stream()
                                .mapToLong(Number::number)
                                .sum())
                .data();
    }

    String rebuild() {
        return ask(Kind.REBUILD_PROJECTION, Map.of(Rebuilds.PROJECTION, VIEW));
    }

    String abandon(int generation) {
        return ask(
                Kind.ABANDON_REBUILD,
                Map.of(Rebuilds.PROJECTION, VIEW, Rebuilds.GENERATION, Integer.toString(generation)));
    }

    /** Has the first letter tried again that the making has. */
    String retry(String consumer) {
        DeadLetter first = letters().stream()
                .filter(letter -> consumer.equals(letter.consumer()))
                .findFirst()
                .orElseThrow();
        DeadLetter.Event event = first.event();
        return ask(
                Kind.RETRY_LETTER,
                Map.of(
                        DeadLetterDesk.LETTER,
                        first.id(),
                        DeadLetterDesk.CONSUMER,
                        consumer,
                        DeadLetterDesk.SOURCE,
                        event.source(),
                        OperatorAct.AGGREGATE,
                        event.subject()));
    }

    private String ask(Kind kind, Map<String, String> target) {
        String id = UUID.randomUUID().toString();
        acts.request(OperatorAct.requested(
                id, kind, target, "operator", "why", Clock.systemUTC().instant()));
        return id;
    }

    Collection<DeadLetter> letters() {
        return consumption
                .desk()
                .list(new LetterFilter(null, null, null), null, 100)
                .items();
    }

    OperatorAct act(String id) {
        return acts.find(id).orElseThrow();
    }

    boolean isServing(int generation) {
        return generations.of(VIEW).serving().number() == generation;
    }

    boolean isSettled() {
        return generations.of(VIEW).other() == null;
    }

    boolean isBuilding() {
        return generations.of(VIEW).other(State.BUILDING) != null;
    }

    @Override
    public void close() {
        keeper.stop();
        desk.stop();
        consumption.close();
        offsets.close();
        client.close();
    }

    /** Keeps each number as the version makes it. */
    private record Numbers(String topic, ViewDocuments documents, Function<Long, Long> version)
            implements StreamProjector {

        @Override
        public Collection<Subscription<?>> subscriptions() {
            return List.of(new Subscription<>(
                    topic,
                    TYPE,
                    NumberTold.class,
                    event -> documents.put(new Number(
                            event.idempotencyKey(), version.apply(event.data().number())))));
        }

        @Override
        public Collection<Subscription.Ignored> ignored() {
            return List.of();
        }
    }
}
