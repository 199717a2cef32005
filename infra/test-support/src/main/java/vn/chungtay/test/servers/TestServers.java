package vn.chungtay.test.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import vn.chungtay.local.servers.EmbeddedKafka;
import vn.chungtay.local.servers.EmbeddedMongo;

/**
 * Where every test of every module gets its MongoDB and its Kafka from, so that the same tests run against any server: the one
 * named by {@code MONGODB_URI} or {@code KAFKA_BOOTSTRAP}, else a real one in a container where Docker and its image are on the
 * machine, else the embedded one. One of each per JVM, started when first asked for; the choice is printed. It ends with the JVM
 * and not a moment before: stopped by a hook it would be gone while services still close, each of which would wait for it.
 */
public final class TestServers {

    private static final Logger LOG = LoggerFactory.getLogger(TestServers.class);

    private TestServers() {}

    /** Address of the MongoDB server, without a database: each test takes databases of its own, see {@link #newDatabase}. */
    public static String mongodbUri() {
        return Mongo.URI;
    }

    /** A database name that no other test uses. */
    public static String newDatabase() {
        return "test_" + UUID.randomUUID().toString().replace("-", "");
    }

    /** Bootstrap address of the Kafka broker. Topics and groups are shared by the whole JVM: name them apart. */
    public static String kafkaBootstrap() {
        return Kafka.BOOTSTRAP;
    }

    private static String chosen(String what, String from, String address) {
        LOG.info("{} for tests: {} at {}", what, from, address);
        return address;
    }

    private static Path temporaryFolder(String name) {
        try {
            return Files.createTempDirectory(name);
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary folder for " + name, e);
        }
    }

    private static final class Mongo {
        private static final String URI = start();

        private static String start() {
            String given = System.getenv("MONGODB_URI");
            if (given != null) {
                return chosen("MongoDB", "MONGODB_URI", given);
            }
            if (DockerImages.has(DockerImages.MONGODB)) {
                MongoDBContainer container = new MongoDBContainer(DockerImages.MONGODB);
                container.start();
                return chosen("MongoDB", "container " + DockerImages.MONGODB, container.getConnectionString());
            }
            return chosen(
                    "MongoDB", "embedded server", EmbeddedMongo.start(null, 0).uri());
        }
    }

    private static final class Kafka {
        private static final String BOOTSTRAP = start();

        private static String start() {
            String given = System.getenv("KAFKA_BOOTSTRAP");
            if (given != null) {
                return chosen("Kafka", "KAFKA_BOOTSTRAP", given);
            }
            if (DockerImages.has(DockerImages.KAFKA)) {
                KafkaContainer container = new KafkaContainer(DockerImages.KAFKA);
                container.start();
                return chosen("Kafka", "container " + DockerImages.KAFKA, container.getBootstrapServers());
            }
            EmbeddedKafka broker = EmbeddedKafka.start(temporaryFolder("chungtay-kafka"), 0, 0);
            return chosen("Kafka", "embedded broker", broker.bootstrap());
        }
    }
}
