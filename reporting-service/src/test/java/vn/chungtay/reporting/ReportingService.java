package vn.chungtay.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.test.TestRecord;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.infra.eventstream.StreamTopics;
import vn.chungtay.test.security.TestTokens;
import vn.chungtay.test.servers.TestServers;

/** The reporting service as a process would run it: real HTTP, real MongoDB, a real broker. One for all tests of the JVM. */
@SpringBootTest(
        classes = ReportingApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "logging.structured.format.console=")
public abstract class ReportingService {

    protected static final String DATABASE = TestServers.newDatabase();
    private static final String OPERATOR = TestTokens.token("VH0001", "VSS", "operator");
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    protected int port;

    @Autowired
    protected ApplicationContext context;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        environment().forEach((name, value) -> settings.add(name, () -> value));
    }

    /** Settings with which the service runs on the test servers. */
    protected static Map<String, String> environment() {
        String key = Base64.getEncoder().encodeToString(new byte[32]);
        return Map.of(
                "MONGODB_URI",
                TestServers.mongodbUri(),
                "spring.mongodb.database",
                DATABASE,
                "KAFKA_BOOTSTRAP",
                TestServers.kafkaBootstrap(),
                "OIDC_ISSUER_URI",
                TestTokens.issuer(),
                "CHUNGTAY_STAFF_KEY",
                key,
                "CHUNGTAY_VAULT_KEY",
                key,
                "CHUNGTAY_STATE_DIR",
                temporaryFolder().toString(),
                // A generation that is not shown any more leaves soon.
                "chungtay.projections.grace",
                "2s");
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("reporting-state");
        } catch (IOException e) {
            throw new IllegalStateException("No temporary folder", e);
        }
    }

    /** Publishes records as a relay does, and after them a marker into each partition. */
    protected static void publish(
            String topic, List<TestRecord<byte[], byte[]>> events, TestRecord<byte[], byte[]> marker) {
        Map<String, Object> settings = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, TestServers.kafkaBootstrap());
        new StreamTopics(TestServers.kafkaBootstrap()).ensure(List.of(topic));
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (TestRecord<byte[], byte[]> event : events) {
                await(producer.send(new ProducerRecord<>(
                        topic, null, event.timestamp(), event.key(), event.value(), event.headers())));
            }
            List<Future<RecordMetadata>> markers = IntStream.range(0, StreamTopics.PARTITIONS)
                    .mapToObj(partition -> producer.send(new ProducerRecord<>(
                            topic, partition, Instant.now().toEpochMilli(), null, null, marker.headers())))
                    .toList();
            markers.forEach(ReportingService::await);
        }
    }

    /** Publishes a record into a partition, whatever its key. */
    protected static void publish(String topic, int partition, TestRecord<byte[], byte[]> record) {
        Map<String, Object> settings = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, TestServers.kafkaBootstrap());
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            await(producer.send(new ProducerRecord<>(
                    topic, partition, record.timestamp(), record.key(), record.value(), record.headers())));
        }
    }

    /** What stands in a topic. */
    protected static List<ConsumerRecord<byte[], byte[]>> read(String topic) {
        Map<String, Object> settings = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, TestServers.kafkaBootstrap());
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(0, StreamTopics.PARTITIONS)
                    .mapToObj(number -> new TopicPartition(topic, number))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long count = consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            for (int polls = 100; polls > 0 && found.size() < count; polls--) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
        }
        return found;
    }

    private static void await(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Not sent", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /** Asks without a token. */
    protected static HttpResponse<String> get(int port, String path, String minPosition) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (minPosition != null) {
            request.header("Chungtay-Min-Position", minPosition);
        }
        return send(request);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /** Asks as an operator, or posts where there is a body, and expects success. */
    protected JsonNode operate(String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/api/v1/reports/operations/" + path))
                .header("Authorization", "Bearer " + OPERATOR)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (body != null) {
            request.POST(HttpRequest.BodyPublishers.ofString(body));
        }
        HttpResponse<String> answer = send(request);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 202);
        return JSON.readTree(answer.body());
    }

    /** Has an operator's act done. */
    protected JsonNode done(String path, String body) {
        String act = "acts/" + operate(path, body).path("actId").asString();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !operate(act, null).path("state").asString().equals("OPEN"));
        return operate(act, null);
    }

    /** Asks until the answer is 200: a stream that starts may take longer than one question waits. */
    protected static JsonNode report(int port, String structureOn, String minPosition) {
        String path = "/api/v1/reports/nationwide?structureOn=" + structureOn;
        HttpResponse<String> answer = get(port, path, minPosition);
        for (int more = 30; more > 0 && answer.statusCode() == 503; more--) {
            answer = get(port, path, minPosition);
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
