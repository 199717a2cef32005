package vn.chungtay.infra.eventstream;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The topics of published events: one per service, kept for ever. Whoever comes first makes them, publisher or consumer, always
 * in the same shape, so that services start in any order.
 */
public final class StreamTopics {

    /** Partitions of every topic; an aggregate's events are in one. */
    public static final int PARTITIONS = 12;

    private static final Pattern NAME = Pattern.compile("chungtay\\.([a-z][a-z-]*)\\.v1");
    private static final int ADMIN_TIMEOUT_SECONDS = 15;
    private static final int REQUEST_TIMEOUT_SECONDS = 5;

    private final String bootstrapServers;

    /**
     * For one cluster.
     *
     * @param bootstrapServers its addresses
     */
    public StreamTopics(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** Topic in which a service publishes, for example {@code chungtay.housing.v1}. */
    public static String of(String service) {
        return "chungtay." + service + ".v1";
    }

    /**
     * The service that publishes in a topic.
     *
     * @throws IllegalArgumentException when the topic has another name than services give
     */
    public static String service(String topic) {
        Matcher matcher = NAME.matcher(topic);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("The topic " + topic + " is not named chungtay.<service>.v1");
        }
        return matcher.group(1);
    }

    /** Where a consuming service puts the records of a topic that it cannot take in. */
    public static String deadLetters(String topic, String consumer) {
        return topic + ".dlt." + consumer;
    }

    /**
     * Makes the topics that are not there yet.
     *
     * @throws KafkaUnavailable when the cluster does not answer or refuses
     */
    public void ensure(List<String> topics) {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                ADMIN_TIMEOUT_SECONDS * 1000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                REQUEST_TIMEOUT_SECONDS * 1000);
        try (Admin admin = Admin.create(settings)) {
            for (var made : admin.createTopics(
                            topics.stream().map(StreamTopics::shape).toList())
                    .values()
                    .entrySet()) {
                awaitMade(made.getKey(), made.getValue()::get);
            }
        }
    }

    private static NewTopic shape(String topic) {
        // The replication factor is the cluster's own: one on a laptop, three in a data centre.
        return new NewTopic(topic, Optional.of(PARTITIONS), Optional.empty())
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG,
                        "-1",
                        TopicConfig.RETENTION_BYTES_CONFIG,
                        "-1",
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE));
    }

    private static void awaitMade(String topic, Awaited answer) {
        try {
            answer.get(ADMIN_TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaUnavailable("The topic " + topic + " could not be made", e);
            }
        } catch (TimeoutException e) {
            throw new KafkaUnavailable("Kafka did not answer in time about the topic " + topic, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaUnavailable("Interrupted while the topic " + topic + " was made", e);
        }
    }

    @FunctionalInterface
    private interface Awaited {
        Object get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException;
    }
}
