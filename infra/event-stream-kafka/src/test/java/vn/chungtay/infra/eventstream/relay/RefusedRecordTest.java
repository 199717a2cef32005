package vn.chungtay.infra.eventstream.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.eventstore.LoggedEvent;
import vn.chungtay.infra.eventstream.CloudEventRecord;
import vn.chungtay.infra.eventstream.StreamTopics;
import vn.chungtay.infra.eventstream.TopicReader;

/** A record that the broker refuses stops the relay, loudly, until the topic takes it; it is never passed over. */
class RefusedRecordTest extends RelayFixture {

    @Test
    void neverDeliversAnEventWithoutTheOneBeforeIt() throws Exception {
        makeTopic("3000");
        log.append("thing-1", ThingMade.of(0));
        LoggedEvent large = log.append("thing-1", new ThingMade("thing-1", 1, incompressible(20_000)));
        for (int i = 2; i < 50; i++) {
            log.append("thing-1", ThingMade.of(i));
        }

        Relay relay = start(ThingMade.publications());

        await().atMost(Duration.ofSeconds(30)).until(() -> relay.state().needsHelp());
        assertThat(relay.state().trouble())
                .contains("RecordRefused")
                .contains(large.id())
                .contains("position 1");
        try (TopicReader topic = new TopicReader(KAFKA, StreamTopics.of(service))) {
            assertThat(topic.eventsWithin(Duration.ofSeconds(2)))
                    .extracting(CloudEventRecord::position)
                    .containsOnly(0L);
            assertThat(relay.state().needsHelp()).as("while it tries again").isTrue();
            raiseLimit("1000000");
            await().atMost(Duration.ofSeconds(30)).until(() -> relay.state().position() == 49);
            assertThat(topic.until(all -> markedUpTo(all) == 49)).isNotEmpty();
            List<Long> positions = topic.eventsWithin(Duration.ofMillis(500)).stream()
                    .map(CloudEventRecord::position)
                    .distinct()
                    .toList();
            assertThat(positions)
                    .containsExactlyElementsOf(LongStream.range(0, 50).boxed().toList());
            assertThat(relay.state().trouble()).isNull();
            assertThat(relay.state().needsHelp()).isFalse();
        }
    }

    @Test
    void takesWhatTheTopicTakesBeyondTheProducersUsualLimit() throws Exception {
        makeTopic("4000000");
        log.append("thing-1", new ThingMade("thing-1", 1, incompressible(2_000_000)));

        Relay relay = start(ThingMade.publications());

        await().atMost(Duration.ofSeconds(30)).until(() -> relay.state().position() == 0);
        assertThat(relay.state().trouble()).isNull();
    }

    private static String incompressible(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(UUID.randomUUID());
        }
        return text.toString();
    }

    /** With the limit from the beginning: a topic's later change takes the broker a moment. */
    private void makeTopic(String maxMessageBytes) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", KAFKA))) {
            var topic = new NewTopic(StreamTopics.of(service), Optional.of(StreamTopics.PARTITIONS), Optional.empty());
            admin.createTopics(List.of(topic.configs(Map.of("max.message.bytes", maxMessageBytes))))
                    .all()
                    .get();
        }
    }

    private void raiseLimit(String bytes) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", KAFKA))) {
            var topic = new ConfigResource(ConfigResource.Type.TOPIC, StreamTopics.of(service));
            var limit = new AlterConfigOp(new ConfigEntry("max.message.bytes", bytes), AlterConfigOp.OpType.SET);
            admin.incrementalAlterConfigs(Map.of(topic, List.of(limit))).all().get();
        }
    }
}
