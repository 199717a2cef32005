package vn.chungtay.infra.eventstream.consume;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;
import vn.chungtay.infra.eventstream.KafkaUnavailable;
import vn.chungtay.infra.eventstream.StreamTopics;

/**
 * Takes in the topics of other services for one consumer, each by a container of its own. During an
 * outage a topic's records wait, in their order; at a gap they wait, too, until what is missing has been sent again.
 */
public final class StreamConsumers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StreamConsumers.class);
    private static final long FIRST_PAUSE_MS = 100;
    private static final long LONGEST_PAUSE_MS = 5_000;

    private final ConsumerName name;
    private final String bootstrapServers;
    private final Subscriptions subscriptions;
    private final Intake intake;
    private final LetterRetry retry;
    private final DeadLetterDesk desk;
    private final Map<String, ConcurrentMessageListenerContainer<byte[], byte[]>> containers =
            new ConcurrentHashMap<>();
    private final Map<String, String> alarms = new ConcurrentHashMap<>();
    private final Map<String, String> outages = new ConcurrentHashMap<>();
    private volatile CountDownLatch stopping = new CountDownLatch(0);

    /** Consumers that are not running yet, see {@link Consumption#consumers}. */
    StreamConsumers(
            ConsumerName name,
            String bootstrapServers,
            Subscriptions subscriptions,
            Intake intake,
            LetterRetry retry,
            DeadLetterDesk desk) {
        this.name = name;
        this.bootstrapServers = bootstrapServers;
        this.subscriptions = subscriptions;
        this.intake = intake;
        this.retry = retry;
        this.desk = desk;
    }

    /** Who they are. */
    public ConsumerName name() {
        return name;
    }

    /** Which event is missing, by topic; empty when all is well. Somebody has to have it sent again. */
    public Map<String, String> alarms() {
        return Map.copyOf(alarms);
    }

    /** What a topic is waiting for to pass, by topic. */
    public Map<String, String> outages() {
        return Map.copyOf(outages);
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        desk.opens(name, retry);
        Thread.ofVirtual().name("start-consumers").start(this::startContainers);
    }

    @Override
    public void stop() {
        stopping.countDown();
        synchronized (containers) {
            containers.values().forEach(ConcurrentMessageListenerContainer::stop);
            containers.clear();
        }
        desk.closes(name);
    }

    @Override
    public boolean isRunning() {
        return stopping.getCount() > 0;
    }

    private void startContainers() {
        try {
            ensureTopics();
        } catch (InterruptedException e) {
            LOG.warn("{} was interrupted before it consumed anything", name.group());
            return;
        }
        synchronized (containers) {
            for (String topic : subscriptions.topics()) {
                if (isRunning()) {
                    var container = container(topic);
                    containers.put(topic, container);
                    container.start();
                }
            }
        }
    }

    /** Topics are there before anybody looks: a consumer would notice a new one minutes later. */
    private void ensureTopics() throws InterruptedException {
        List<String> topics = new ArrayList<>(subscriptions.topics());
        subscriptions.topics().forEach(topic -> topics.add(StreamTopics.deadLetters(topic, name.service())));
        boolean made = false;
        while (!made && isRunning()) {
            try {
                new StreamTopics(bootstrapServers).ensure(topics);
                made = true;
            } catch (KafkaUnavailable | KafkaException e) {
                LOG.warn(
                        "{} cannot consume yet and tries again in {} ms: {}",
                        name.group(),
                        LONGEST_PAUSE_MS,
                        e.getMessage());
                made = stopping.await(LONGEST_PAUSE_MS, TimeUnit.MILLISECONDS);
            }
        }
    }

    private ConcurrentMessageListenerContainer<byte[], byte[]> container(String topic) {
        ContainerProperties properties = new ContainerProperties(topic);
        properties.setGroupId(name.group());
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setShutdownTimeout(Duration.ofSeconds(10).toMillis());
        properties.setMessageListener((BatchMessageListener<byte[], byte @Nullable []>) batch -> take(topic, batch));
        var container = new ConcurrentMessageListenerContainer<byte[], byte[]>(
                new DefaultKafkaConsumerFactory<>(settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer()),
                properties);
        container.setBeanName("consume-" + topic);
        ExponentialBackOff pauses = new ExponentialBackOff(FIRST_PAUSE_MS, 2);
        pauses.setMaxInterval(LONGEST_PAUSE_MS);
        DefaultErrorHandler again = new DefaultErrorHandler(pauses);
        again.setLogLevel(org.springframework.kafka.KafkaException.Level.DEBUG);
        container.setCommonErrorHandler(again);
        return container;
    }

    private void take(String topic, List<ConsumerRecord<byte[], byte @Nullable []>> batch) {
        try {
            intake.take(batch);
            boolean waited = outages.remove(topic) != null;
            boolean stood = alarms.remove(topic) != null;
            if (waited || stood) {
                LOG.info("{} takes in {} again", name.group(), topic);
            }
        } catch (GapInStream e) {
            alarm(topic, e);
            throw e;
        } catch (RuntimeException e) {
            String what = e.getClass().getSimpleName() + ": " + e.getMessage();
            if (!what.equals(outages.put(topic, what))) {
                LOG.warn("{} waits with {} until this passes: {}", name.group(), topic, what);
            }
            throw e;
        }
    }

    private void alarm(String topic, GapInStream gap) {
        String what = String.valueOf(gap.getMessage());
        if (!what.equals(alarms.put(topic, what))) {
            LOG.error("{} STANDS STILL in {}, an event is missing: {}", name.group(), topic, what);
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // After a kill the partitions wait for the end of the session: as short as brokers allow without being asked.
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 6_000);
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 1_500);
        return settings;
    }
}
