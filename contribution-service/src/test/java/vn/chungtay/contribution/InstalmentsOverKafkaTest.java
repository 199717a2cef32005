package vn.chungtay.contribution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.infra.contracts.PublishedSchemas;
import vn.chungtay.infra.eventstream.StreamTopics;
import vn.chungtay.test.servers.TestServers;

/** A house asks over Kafka, the fund answers over Kafka: what housing-service and any analyst would see. */
class InstalmentsOverKafkaTest extends ContributionService {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String EPOCH = UUID.randomUUID().toString();

    private final String caseId = "case-" + UUID.randomUUID();
    private final PublishedSchemas schemas = PublishedSchemas.committed();
    private final List<Published> published = new ArrayList<>();
    private final KafkaProducer<String, String> houses = new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, TestServers.kafkaBootstrap()),
            new StringSerializer(),
            new StringSerializer());
    private final KafkaConsumer<String, String> analyst = new KafkaConsumer<>(
            Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, TestServers.kafkaBootstrap()),
            new StringDeserializer(),
            new StringDeserializer());

    private String fundId;

    private record Published(String type, JsonNode data) {}

    @BeforeEach
    void fillAFund() {
        List<TopicPartition> partitions = IntStream.range(0, StreamTopics.PARTITIONS)
                .mapToObj(partition -> new TopicPartition("chungtay.contribution.v1", partition))
                .toList();
        analyst.assign(partitions);
        analyst.seekToBeginning(partitions);
        Reply drive = openDrive();
        fundId = fundOf(drive);
        giveMoney(drive.id(), 60_000_000L);
    }

    @AfterEach
    void hangUp() {
        houses.close();
        analyst.close();
    }

    @Test
    void reservesWhatIsThereRefusesTheRestAndPublishesBoth() throws Exception {
        ask("instalment-first-" + caseId, 0, 42_000_000L);
        ask("instalment-second-" + caseId, 1, 18_000_001L);

        JsonNode reserved = await("contribution.funds-reserved.v1", "instalment-first-" + caseId);
        JsonNode refused = await("contribution.reservation-refused.v1", "instalment-second-" + caseId);

        assertThat(reserved.path("amountVnd").asLong()).isEqualTo(42_000_000L);
        assertThat(reserved.path("provinceCode").asString()).isEqualTo("08");
        assertThat(refused.path("reason").asString()).isEqualTo("fund.insufficient");
        assertThat(refused.path("availableVnd").asLong()).isEqualTo(18_000_000L);
        schemas.validate("contribution.funds-reserved.v1", reserved);
        schemas.validate("contribution.reservation-refused.v1", refused);
        Reply fund = get(ACCOUNTANT, API + "/funds/" + fundId);
        assertThat(fund.data().path("reservedVnd").asLong()).isEqualTo(42_000_000L);
    }

    @Test
    void aRequestDeliveredTwiceTakesEffectOnce() throws Exception {
        ask("instalment-twice-" + caseId, 0, 10_000_000L);
        ask("instalment-twice-" + caseId, 0, 10_000_000L);
        ask("instalment-last-" + caseId, 1, 1_000_000L);

        await("contribution.funds-reserved.v1", "instalment-last-" + caseId);

        assertThat(published)
                .filteredOn(
                        event -> event.data().path("instalmentId").asString("").equals("instalment-twice-" + caseId))
                .hasSize(1);
        Reply fund = get(ACCOUNTANT, API + "/funds/" + fundId);
        assertThat(fund.data().path("reservedVnd").asLong()).isEqualTo(11_000_000L);
    }

    @Test
    void freesWhatAWithdrawnCaseNeedsNoMore() throws Exception {
        ask("instalment-withdrawn-" + caseId, 0, 42_000_000L);
        cancel("instalment-withdrawn-" + caseId, 1);
        ask("instalment-after-" + caseId, 2, 60_000_000L);

        JsonNode cancelled = await("contribution.reservation-cancelled.v1", "instalment-withdrawn-" + caseId);
        JsonNode reserved = await("contribution.funds-reserved.v1", "instalment-after-" + caseId);

        assertThat(cancelled.path("amountVnd").asLong()).isEqualTo(42_000_000L);
        assertThat(reserved.path("amountVnd").asLong()).isEqualTo(60_000_000L);
        schemas.validate("contribution.reservation-cancelled.v1", cancelled);
    }

    @Test
    void freesWhatWasNotPaidOutInTime() throws Exception {
        ask("instalment-expired-" + caseId, 0, 42_000_000L);
        publish("housing.instalment-expired.v1", 1, """
                {"caseId": "%s", "instalmentId": "%s", "ordinal": 1, "fundId": "%s", "amountVnd": 42000000,
                 "simulated": false, "occurredOn": "2025-03-20"}
                """.formatted(caseId, "instalment-expired-" + caseId, fundId));

        JsonNode cancelled = await("contribution.reservation-cancelled.v1", "instalment-expired-" + caseId);

        assertThat(cancelled.path("caseId").asString()).isEqualTo(caseId);
        assertThat(cancelled.path("amountVnd").asLong()).isEqualTo(42_000_000L);
    }

    @Test
    void refusesAFundThatNobodyOpened() throws Exception {
        fundId = "fund-" + UUID.randomUUID();

        ask("instalment-lost-" + caseId, 0, 10_000_000L);

        JsonNode refused = await("contribution.reservation-refused.v1", "instalment-lost-" + caseId);
        assertThat(refused.path("reason").asString()).isEqualTo("fund.unknown");
        assertThat(refused.path("availableVnd").asLong()).isZero();
    }

    /** The fund is of T63-08, the house of T63-02. */
    @Test
    void paysWhatItsUnitPromisedToTheHouseOfAnotherOneAndNothingElse() throws Exception {
        askForHouseOf("T63-02", "T63-08", "instalment-joined-" + caseId, 0);
        askForHouseOf("T63-02", "T63-02", "instalment-foreign-" + caseId, 1);
        askForHouseOf("T63-08", "T63-02", "instalment-of-other-" + caseId, 2);

        JsonNode reserved = await("contribution.funds-reserved.v1", "instalment-joined-" + caseId);
        JsonNode ofHouse = await("contribution.reservation-refused.v1", "instalment-foreign-" + caseId);
        JsonNode ofOther = await("contribution.reservation-refused.v1", "instalment-of-other-" + caseId);

        assertThat(reserved.path("amountVnd").asLong()).isEqualTo(10_000_000L);
        assertThat(ofHouse.path("reason").asString()).isEqualTo("fund.foreign");
        assertThat(ofOther.path("reason").asString()).isEqualTo("fund.foreign");
    }

    private void askForHouseOf(String unitCode, String sponsorUnitCode, String instalmentId, int n)
            throws ExecutionException, InterruptedException {
        publish("housing.instalment-requested.v1", n, """
                {"caseId": "%s", "unitCode": "%s", "provinceCode": "02", "communeCode": "00700", "pillar": "NCC",
                 "kind": "NEW", "householdGroup": "POOR", "instalmentId": "%s", "ordinal": 1,
                 "sponsorshipId": "sponsorship-%d", "sponsorUnitCode": "%s", "fundId": "%s", "amountVnd": 10000000,
                 "requestedBy": "%s", "simulated": false, "occurredOn": "2025-02-15"}
                """.formatted(
                        caseId, unitCode, instalmentId, n, sponsorUnitCode, fundId, staffRef("CB0201")));
    }

    private void ask(String instalmentId, int n, long amountVnd) throws ExecutionException, InterruptedException {
        publish("housing.instalment-requested.v1", n, """
                {"caseId": "%s", "unitCode": "T63-08", "provinceCode": "08", "communeCode": "02200", "pillar": "NCC",
                 "kind": "NEW", "householdGroup": "POOR", "instalmentId": "%s", "ordinal": %d, "fundId": "%s",
                 "amountVnd": %d, "requestedBy": "%s", "simulated": false, "occurredOn": "2025-02-15"}
                """.formatted(
                        caseId, instalmentId, n + 1, fundId, amountVnd, staffRef("CB0801")));
    }

    private void cancel(String instalmentId, int n) throws ExecutionException, InterruptedException {
        publish("housing.instalment-cancelled.v1", n, """
                {"caseId": "%s", "instalmentId": "%s", "ordinal": 1, "fundId": "%s", "amountVnd": 42000000,
                 "simulated": false, "occurredOn": "2025-02-16"}
                """.formatted(caseId, instalmentId, fundId));
    }

    /** The n-th event of the case, as housing-service would publish it. */
    private void publish(String type, int n, String data) throws ExecutionException, InterruptedException {
        var request = new ProducerRecord<>("chungtay.housing.v1", caseId, data);
        Map<String, String> headers = Map.of(
                "content-type",
                "application/json",
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_source",
                "/chungtay/housing/" + EPOCH,
                "ce_type",
                type,
                "ce_subject",
                caseId,
                "ce_time",
                "2025-02-15T01:02:03Z",
                "ce_sequence",
                "%019d".formatted(n),
                "ce_position",
                String.valueOf(100 + n),
                "ce_partitionkey",
                caseId);
        headers.forEach((name, value) -> request.headers().add(name, value.getBytes(UTF_8)));
        if (n > 0) {
            request.headers().add("ce_previous", String.valueOf(99 + n).getBytes(UTF_8));
        }
        houses.send(request).get();
    }

    private JsonNode await(String type, String instalmentId) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            for (Published event : published) {
                if (event.type().equals(type)
                        && event.data().path("instalmentId").asString("").equals(instalmentId)) {
                    return event.data();
                }
            }
            analyst.poll(Duration.ofMillis(100)).forEach(event -> {
                String eventType =
                        new String(event.headers().lastHeader("ce_type").value(), UTF_8);
                published.add(new Published(eventType, JSON.readTree(event.value())));
            });
        }
        throw new AssertionError("No " + type + " of " + instalmentId + " within " + PATIENCE);
    }
}
