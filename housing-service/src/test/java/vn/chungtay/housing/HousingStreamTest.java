package vn.chungtay.housing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.chungtay.housing.testing.RunningHousing;
import vn.chungtay.infra.contracts.PublishedSchemas;
import vn.chungtay.infra.eventstream.CloudEventRecord;
import vn.chungtay.infra.eventstream.EventHeaders;
import vn.chungtay.infra.eventstream.StreamRecord;
import vn.chungtay.infra.eventstream.StreamTopics;
import vn.chungtay.test.servers.TestServers;

/** What other services see of a case, and what their answers do to it, through a real broker. */
class HousingStreamTest extends RunningHousing {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void publishesWhatHappenedAsItsSchemasSay() {
        String caseId = startedCase();
        askForInstalment(caseId, 1, "2025-02-04");

        List<CloudEventRecord> published = published(caseId, 4);

        assertThat(published)
                .extracting(CloudEventRecord::type)
                .containsExactly(
                        "housing.case-listed.v1",
                        "housing.sponsorship-confirmed.v1",
                        "housing.house-started.v1",
                        "housing.instalment-requested.v1");
        var schemas = PublishedSchemas.committed();
        for (CloudEventRecord event : published) {
            JsonNode data = event.data(JsonNode.class);
            schemas.validate(event.type(), data);
            assertThat(data.required("caseId").asString()).isEqualTo(caseId);
            assertThat(data.required("provinceCode").asString()).isEqualTo("08");
            assertThat(event.traceParent()).isNotNull();
            assertThat(event.correlationId()).isNotNull();
            assertThat(event.causationId()).isNotNull();
        }
        IntStream.range(1, published.size())
                .forEach(i -> assertThat(published.get(i).previous())
                        .isEqualTo(published.get(i - 1).position()));
    }

    @Test
    void takesTheFundsAnswerFromTheTopic() {
        String caseId = startedCase();
        askForInstalment(caseId, 1, "2025-02-04");
        String instalmentId = read(caseId)
                .data()
                .required("instalments")
                .get(0)
                .required("instalmentId")
                .asString();

        produce("contribution.funds-reserved.v1", """
                {"fundId": "fund-1", "unitCode": "T63-08", "caseId": "%s", "instalmentId": "%s", "ordinal": 1,
                 "amountVnd": 42000000, "simulated": false, "occurredOn": "2025-02-04"}""".formatted(caseId, instalmentId));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(read(caseId)
                                .data()
                                .required("instalments")
                                .get(0)
                                .required("state")
                                .asString())
                        .isEqualTo("RESERVED"));
    }

    private List<CloudEventRecord> published(String caseId, int count) {
        Map<String, Object> settings = Map.of("bootstrap.servers", TestServers.kafkaBootstrap());
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(IntStream.range(0, StreamTopics.PARTITIONS)
                    .mapToObj(partition -> new TopicPartition(StreamTopics.of("housing"), partition))
                    .toList());
            consumer.seekToBeginning(consumer.assignment());
            List<CloudEventRecord> found = new ArrayList<>();
            await().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(consumed -> {
                    if (StreamRecord.parse(consumed) instanceof CloudEventRecord event
                            && event.subject().equals(caseId)) {
                        found.add(event);
                    }
                });
                return found.size() >= count;
            });
            return found;
        }
    }

    private static void produce(String type, String data) {
        String subject = "fund-" + UUID.randomUUID();
        var event = new ProducerRecord<>(StreamTopics.of("contribution"), bytes(subject), bytes(data));
        Map.of(
                        EventHeaders.SPEC_VERSION,
                        "1.0",
                        EventHeaders.ID,
                        UUID.randomUUID().toString(),
                        EventHeaders.SOURCE,
                        "/chungtay/contribution/test",
                        EventHeaders.TYPE,
                        type,
                        EventHeaders.SUBJECT,
                        subject,
                        EventHeaders.TIME,
                        "2025-02-04T01:02:03Z",
                        EventHeaders.SEQUENCE,
                        "%019d".formatted(0),
                        EventHeaders.POSITION,
                        "7",
                        EventHeaders.PARTITION_KEY,
                        subject,
                        EventHeaders.CONTENT_TYPE,
                        EventHeaders.JSON)
                .forEach((name, value) -> event.headers().add(name, bytes(value)));
        Map<String, Object> settings = Map.of("bootstrap.servers", TestServers.kafkaBootstrap());
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(event);
            producer.flush();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
