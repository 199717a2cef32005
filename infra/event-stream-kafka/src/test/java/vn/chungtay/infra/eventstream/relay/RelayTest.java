package vn.chungtay.infra.eventstream.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Updates;
import io.cloudevents.CloudEvent;
import io.cloudevents.SpecVersion;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.eventstore.LoggedEvent;
import vn.chungtay.infra.eventstream.CloudEventRecord;
import vn.chungtay.infra.eventstream.PublishedUpTo;
import vn.chungtay.infra.eventstream.StreamRecord;
import vn.chungtay.infra.eventstream.StreamTopics;
import vn.chungtay.infra.eventstream.TopicReader;
import vn.chungtay.infra.eventstream.relay.ThingMade.ThingCounted;

class RelayTest extends RelayFixture {

    @Test
    void sendsExactlyTheHeadersOfTheKafkaBinding() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        LoggedEvent first = log.append(
                "thing-1",
                new ThingMade("thing-1", 60_000_000, "xong"),
                Map.of("traceparent", trace, "correlationId", "began", "causationId", "caused", "actor", "hidden"));
        log.append("thing-1", ThingMade.of(2));

        start(ThingMade.publications());

        try (TopicReader topic = new TopicReader(KAFKA, StreamTopics.of(service))) {
            List<ConsumerRecord<byte[], byte[]>> events =
                    topic.until(all -> TopicReader.events(all).size() == 2).stream()
                            .filter(r -> StreamRecord.parse(r) instanceof CloudEventRecord)
                            .toList();
            ConsumerRecord<byte[], byte[]> record = events.getFirst();
            assertThat(new String(record.key(), StandardCharsets.UTF_8)).isEqualTo("thing-1");
            assertThat(new String(record.value(), StandardCharsets.UTF_8))
                    .isEqualTo("{\"thingId\":\"thing-1\",\"priceVnd\":60000000,\"text\":\"xong\"}");
            assertThat(headers(record))
                    .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                            Map.entry("ce_specversion", "1.0"),
                            Map.entry("ce_id", first.id()),
                            Map.entry("ce_source", "/chungtay/" + service + "/" + log.epoch()),
                            Map.entry("ce_type", "test.thing-made.v1"),
                            Map.entry("ce_subject", "thing-1"),
                            Map.entry("ce_time", "2025-03-31T01:02:03.456Z"),
                            Map.entry("ce_sequence", "0000000000000000000"),
                            Map.entry("ce_position", "0"),
                            Map.entry("ce_partitionkey", "thing-1"),
                            Map.entry("ce_traceparent", trace),
                            Map.entry("ce_correlationid", "began"),
                            Map.entry("ce_causationid", "caused"),
                            Map.entry("content-type", "application/json")));
            assertThat(headers(events.get(1)))
                    .containsEntry("ce_sequence", "0000000000000000001")
                    .containsEntry("ce_previous", "0")
                    .doesNotContainKeys("ce_traceparent", "ce_correlationid", "ce_causationid");
            CloudEvent read = KafkaMessageFactory.createReader(record.headers(), record.value())
                    .toEvent();
            assertThat(read.getSpecVersion()).isEqualTo(SpecVersion.V1);
            assertThat(read.getId()).isEqualTo(first.id());
            assertThat(read.getDataContentType()).isEqualTo("application/json");
            assertThat(read.getTime()).isEqualTo(first.time().atOffset(ZoneOffset.UTC));
            assertThat(read.getExtension("sequence")).isEqualTo("0000000000000000000");
        }
    }

    @Test
    void keepsTheOrderOfEachAggregateAndNamesItsPreviousEvent() {
        for (int i = 0; i < 300; i++) {
            log.append("thing-" + i % 7, i % 3 == 0 ? new ThingCounted(i) : ThingMade.of(i));
        }

        start(ThingMade.publications());

        try (TopicReader topic = new TopicReader(KAFKA, StreamTopics.of(service))) {
            Map<String, List<CloudEventRecord>> bySubject =
                    topic.events(200).stream().collect(Collectors.groupingBy(CloudEventRecord::subject));
            assertThat(bySubject).hasSize(7);
            bySubject.values().forEach(RelayTest::assertChain);
        }
    }

    @Test
    void marksInEveryPartitionHowFarTheLogHasBeenPublished() {
        log.append("thing-1", ThingMade.of(1));
        start(ThingMade.publications());

        try (TopicReader topic = new TopicReader(KAFKA, StreamTopics.of(service))) {
            assertThat(topic.until(all -> markedUpTo(all) == 0)).isNotEmpty();
            log.append("thing-1", new ThingCounted(1));
            log.append("thing-2", ThingMade.of(2));
            List<ConsumerRecord<byte[], byte[]>> all = topic.until(read -> markedUpTo(read) == 2);
            Map<Integer, List<ConsumerRecord<byte[], byte[]>>> byPartition =
                    all.stream().collect(Collectors.groupingBy(ConsumerRecord::partition));
            assertThat(byPartition.values()).allSatisfy(RelayTest::assertNoEventBehindItsMarker);
            int count = all.size();
            assertThat(topic.until(forAWhile())).hasSize(count);
        }
    }

    @Test
    void goesOnAtTheStoredPositionAndLooksBackForThePreviousEvent() {
        log.append("thing-1", ThingMade.of(0));
        log.append("thing-1", new ThingCounted(1));
        Relay first = start(ThingMade.publications());
        await().until(() -> new RelayLease(database, "reader", Duration.ofSeconds(1)).position() == 1);
        first.stop();

        log.append("thing-1", ThingMade.of(2));
        start(ThingMade.publications());

        try (TopicReader topic = new TopicReader(KAFKA, StreamTopics.of(service))) {
            List<CloudEventRecord> events = topic.events(2);
            assertThat(events).extracting(CloudEventRecord::position).containsExactly(0L, 2L);
            assertThat(events.get(1).previous()).isEqualTo(0L);
            assertThat(log.looksBack()).isEqualTo(1);
        }
    }

    @Test
    void repeatsWhatWasAcknowledgedButNotStored() {
        log.append("thing-1", ThingMade.of(0));
        Relay first = start(ThingMade.publications());
        await().until(() -> first.state().position() == 0);
        first.stop();
        database.getCollection("event_relay").updateOne(new Document(), Updates.set("position", -1L));

        log.append("thing-1", ThingMade.of(1));
        start(ThingMade.publications());

        try (TopicReader topic = new TopicReader(KAFKA, StreamTopics.of(service))) {
            List<CloudEventRecord> events = topic.events(3);
            assertThat(events).extracting(CloudEventRecord::position).containsExactly(0L, 0L, 1L);
            assertThat(events.get(2).previous()).isEqualTo(0L);
        }
    }

    @Test
    void standsStillBeforeAnEventThatCannotBeMappedAndGoesOnWhenItCan() {
        log.append("thing-1", ThingMade.of(0));
        log.append("thing-1", ThingMade.of(13));
        log.append("thing-1", ThingMade.of(2));
        AtomicBoolean broken = new AtomicBoolean(true);
        Relay relay = start(ThingMade.publications(stored -> {
            if (stored.priceVnd() == 13 && broken.get()) {
                throw new IllegalArgumentException("thirteen");
            }
            return new ThingMade.ThingMadeV1(stored.thingId(), stored.priceVnd(), stored.text());
        }));

        await().until(() -> relay.state().needsHelp());
        assertThat(relay.state().trouble()).contains("thirteen");
        broken.set(false);

        try (TopicReader topic = new TopicReader(KAFKA, StreamTopics.of(service))) {
            await().until(() -> relay.state().position() == 2);
            assertThat(topic.until(all -> markedUpTo(all) == 2)).isNotEmpty();
            assertThat(topic.eventsWithin(Duration.ofMillis(300)).stream()
                            .map(CloudEventRecord::position)
                            .distinct())
                    .containsExactly(0L, 1L, 2L);
            assertThat(relay.state().needsHelp()).isFalse();
        }
    }

    @Test
    void letsOneReplicaRelayAndAnotherTakeOver() {
        Relay one = start(ThingMade.publications());
        await().until(() -> one.state().leading());
        Relay other = start(ThingMade.publications());
        log.append("thing-1", ThingMade.of(0));
        await().until(() -> one.state().position() == 0);
        assertThat(other.state().leading()).isFalse();

        one.stop();
        log.append("thing-1", ThingMade.of(1));

        await().until(() -> other.state().leading() && other.state().position() == 1);
        try (TopicReader topic = new TopicReader(KAFKA, StreamTopics.of(service))) {
            assertThat(topic.events(2)).extracting(CloudEventRecord::position).containsExactly(0L, 1L);
        }
    }

    private static void assertChain(List<CloudEventRecord> events) {
        Long previous = null;
        for (CloudEventRecord event : events) {
            assertThat(event.previous()).isEqualTo(previous);
            previous = event.position();
        }
    }

    private static void assertNoEventBehindItsMarker(List<ConsumerRecord<byte[], byte[]>> partition) {
        long marked = -1;
        for (ConsumerRecord<byte[], byte[]> record : partition) {
            StreamRecord read = StreamRecord.parse(record);
            assertThat(read.position()).isGreaterThan(marked);
            marked = read instanceof PublishedUpTo ? read.position() : marked;
        }
    }

    private static Predicate<List<ConsumerRecord<byte[], byte[]>>> forAWhile() {
        long end = System.nanoTime() + Duration.ofMillis(500).toNanos();
        return _ -> System.nanoTime() > end;
    }

    private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return headers;
    }
}
