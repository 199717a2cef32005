package vn.chungtay.infra.eventstream.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.eventstream.CloudEventRecord;
import vn.chungtay.infra.eventstream.PublishedUpTo;
import vn.chungtay.infra.eventstream.StreamRecord;
import vn.chungtay.infra.eventstream.StreamTopics;
import vn.chungtay.infra.eventstream.TopicReader;
import vn.chungtay.infra.eventstream.consume.Consumed;
import vn.chungtay.infra.eventstream.consume.Consumption;
import vn.chungtay.infra.eventstream.consume.Outage;
import vn.chungtay.infra.eventstream.consume.StreamConsumers;
import vn.chungtay.infra.eventstream.consume.Subscription;
import vn.chungtay.infra.eventstream.operate.OperatorAct;
import vn.chungtay.infra.eventstream.operate.OperatorAct.Kind;
import vn.chungtay.infra.eventstream.operate.OperatorAct.State;
import vn.chungtay.infra.eventstream.operate.OperatorActs;
import vn.chungtay.infra.eventstream.relay.ThingMade.ThingCounted;

class RepublishTest extends RelayFixture {

    private final List<Consumed<ThingMade.ThingMadeV1>> effects = new CopyOnWriteArrayList<>();
    private StreamConsumers consumers;

    @BeforeAll
    static void waitLonger() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    @AfterAll
    static void reset() {
        Awaitility.reset();
    }

    @AfterEach
    void stopConsumers() {
        if (consumers != null) {
            consumers.stop();
        }
    }

    @Test
    void sendsAgainWhileEventsFlowAndConsumersTakeEachInOnce() {
        consume();
        Relay relay = start(ThingMade.publications());
        append(0, 300);
        await().until(() -> relay.state().position() == 299);
        Thread writer = Thread.ofVirtual().start(() -> append(300, 1_500));

        OperatorAct everything = awaitDone(request(Kind.REPUBLISH_FROM, Republishing.FROM, "0"));
        OperatorAct rest = awaitDone(request(Kind.REPUBLISH_FROM, Republishing.FROM, "150"));

        await().until(() -> !writer.isAlive() && relay.state().position() == 1_499);
        await().until(() -> effects.size() >= 1_000);
        assertThat(everything.outcome().get(Republishing.SENT)).isGreaterThanOrEqualTo(200L);
        assertThat(rest.outcome().get(Republishing.SENT)).isPositive();
        assertThat(consumers.alarms()).isEmpty();
        assertThat(effects).hasSize(1_000).doesNotHaveDuplicates();
        effects.stream()
                .collect(Collectors.groupingBy(Consumed::subject))
                .values()
                .forEach(ofOne ->
                        assertThat(ofOne).extracting(Consumed::position).isSorted());
        assertThat(log.lastPosition()).isEqualTo(1_499);
    }

    @Test
    void sendsOneAggregateAgainAndNothingElse() {
        append(0, 30);
        Relay relay = start(ThingMade.publications());
        await().until(() -> relay.state().position() == 29);

        OperatorAct done = awaitDone(request(Kind.REPUBLISH_AGGREGATE, OperatorAct.AGGREGATE, "thing-1"));
        log.append("thing-1", ThingMade.of(30));

        List<Long> ofThing1 = published("thing-1");
        assertThat(done.outcome()).containsEntry(Republishing.SENT, (long) ofThing1.size());
        try (TopicReader topic = new TopicReader(KAFKA, StreamTopics.of(service))) {
            List<CloudEventRecord> events = topic.events(20 + ofThing1.size() + 1);
            assertThat(events).hasSize(20 + ofThing1.size() + 1);
            List<CloudEventRecord> thing1 =
                    events.stream().filter(e -> e.subject().equals("thing-1")).toList();
            assertThat(thing1.subList(ofThing1.size(), 2 * ofThing1.size()))
                    .extracting(CloudEventRecord::position)
                    .containsExactlyElementsOf(ofThing1);
            assertThat(thing1.subList(ofThing1.size(), 2 * ofThing1.size()))
                    .extracting(CloudEventRecord::previous)
                    .containsExactlyElementsOf(thing1.subList(0, ofThing1.size()).stream()
                            .map(CloudEventRecord::previous)
                            .toList());
            assertThat(thing1.getLast().position()).isEqualTo(30);
            assertThat(thing1.getLast().previous()).isEqualTo(ofThing1.getLast());
        }
    }

    @Test
    void theLeaderCarriesOutWhatAnyReplicaHasTaken() {
        append(0, 3);
        Relay relay = start(ThingMade.publications());
        await().until(() -> relay.state().position() == 2);

        OperatorActs elsewhere = new OperatorActs(database, Clock.systemUTC());
        OperatorAct act = elsewhere.request(wish(Kind.REPUBLISH_FROM, Republishing.FROM, "1"));

        assertThat(awaitDone(act).outcome()).containsEntry(Republishing.SENT, (long) publishedFrom(1));
    }

    @Test
    void theNextLeaderGoesOnWhereTheLastOneStood() {
        append(0, 9);
        Relay first = start(ThingMade.publications());
        await().until(() -> first.state().position() == 8);
        first.stop();
        OperatorAct act = request(Kind.REPUBLISH_FROM, Republishing.FROM, "0");
        acts.progress(act, Map.of(Republishing.NEXT, 5L, Republishing.UP_TO, 6L, Republishing.SENT, 3L));

        start(ThingMade.publications());

        OperatorAct done = awaitDone(act);
        long again = published().stream().filter(p -> p == 5 || p == 6).count();
        assertThat(done.outcome()).containsEntry(Republishing.SENT, 3 + again);
        try (TopicReader topic = new TopicReader(KAFKA, StreamTopics.of(service))) {
            List<Long> all = topic.events(published().size() + (int) again).stream()
                    .map(CloudEventRecord::position)
                    .sorted()
                    .toList();
            assertThat(all).hasSize(published().size() + (int) again);
        }
    }

    @Test
    void whoHasLostEverythingTakesEverythingInAgainInOrder() {
        consume();
        append(0, 60);
        Relay first = start(ThingMade.publications());
        await().until(() -> effects.size() == 40);
        await().until(() -> first.state().position() == 59);
        first.stop();
        database.getCollection("stream_seen").drop();

        OperatorAct act = request(Kind.REPUBLISH_FROM, Republishing.FROM, "0");
        append(60, 90);
        start(ThingMade.publications());

        awaitDone(act);
        await().until(() -> effects.size() >= 40 + 60);
        assertThat(consumers.alarms()).isEmpty();
        assertThat(effects).hasSize(100);
    }

    @Test
    void marksAgainAndNeverLower() {
        append(0, 30);
        Relay relay = start(ThingMade.publications());
        await().until(() -> relay.state().position() == 29);
        try (TopicReader topic = new TopicReader(KAFKA, StreamTopics.of(service))) {
            int before = markers(topic.until(all -> markedUpTo(all) == 29)).size();

            awaitDone(request(Kind.REPUBLISH_FROM, Republishing.FROM, "0"));

            List<ConsumerRecord<byte[], byte[]>> all =
                    topic.until(read -> markers(read).size() == before + StreamTopics.PARTITIONS);
            markers(all).stream()
                    .collect(Collectors.groupingBy(ConsumerRecord::partition))
                    .values()
                    .forEach(ofOne -> assertThat(ofOne)
                            .extracting(r -> StreamRecord.parse(r).position())
                            .isSorted());
            assertThat(markedUpTo(all)).isEqualTo(29);
        }
    }

    @Test
    void anEventThatCannotBeMappedAnyMoreEndsTheActAndNotTheRelay() {
        AtomicBoolean broken = new AtomicBoolean();
        Relay relay = start(ThingMade.publications(stored -> {
            if (stored.priceVnd() == 1 && broken.get()) {
                throw new IllegalArgumentException("one");
            }
            return new ThingMade.ThingMadeV1(stored.thingId(), stored.priceVnd(), stored.text());
        }));
        log.append("thing-1", ThingMade.of(1));
        await().until(() -> relay.state().position() == 0);
        broken.set(true);

        OperatorAct act = request(Kind.REPUBLISH_FROM, Republishing.FROM, "0");
        await().until(() -> acts.find(act.id()).orElseThrow().state() == State.FAILED);
        log.append("thing-1", ThingMade.of(2));

        await().until(() -> relay.state().position() == 1);
        assertThat(acts.find(act.id()).orElseThrow().trouble())
                .contains("position 0")
                .contains("one");
        assertThat(relay.state().needsHelp()).isFalse();
    }

    /** Every third is not for others. */
    private void append(int from, int below) {
        for (int i = from; i < below; i++) {
            log.append("thing-" + i % 7, i % 3 == 0 ? new ThingCounted(i) : ThingMade.of(i));
        }
    }

    private List<Long> published() {
        return LongStream.rangeClosed(0, log.lastPosition())
                .filter(i -> i % 3 != 0)
                .boxed()
                .toList();
    }

    private List<Long> published(String subject) {
        return published().stream()
                .filter(i -> ("thing-" + i % 7).equals(subject) && i < 30)
                .toList();
    }

    private int publishedFrom(long position) {
        return (int) published().stream().filter(i -> i >= position).count();
    }

    private void consume() {
        Subscription<ThingMade.ThingMadeV1> subscription = new Subscription<>(
                StreamTopics.of(service), "test.thing-made.v1", ThingMade.ThingMadeV1.class, effects::add);
        Consumption consumption =
                new Consumption(ThingMade.newService(), KAFKA, database, Outage.USUAL, Clock.systemUTC());
        consumers = consumption.consumers(consumption.service(), List.of(subscription), List.of());
        consumers.start();
    }

    private OperatorAct request(Kind kind, String name, String value) {
        return acts.request(wish(kind, name, value));
    }

    private static OperatorAct wish(Kind kind, String name, String value) {
        return OperatorAct.requested(
                UUID.randomUUID().toString(),
                kind,
                Map.of(name, value),
                "operator-1",
                "the broker was set up anew",
                Clock.systemUTC().instant());
    }

    private OperatorAct awaitDone(OperatorAct act) {
        await().until(() -> acts.find(act.id()).orElseThrow().state() == State.DONE);
        return acts.find(act.id()).orElseThrow();
    }

    private static List<ConsumerRecord<byte[], byte[]>> markers(List<ConsumerRecord<byte[], byte[]>> all) {
        return all.stream()
                .filter(r -> StreamRecord.parse(r) instanceof PublishedUpTo)
                .toList();
    }
}
