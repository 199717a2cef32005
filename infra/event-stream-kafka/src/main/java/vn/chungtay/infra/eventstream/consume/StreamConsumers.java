package vn.chungtay.infra.eventstream.consume;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
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
 * Takes in the topics of other services, each by a container of its own, for the group that bears the service's name. During an
 * outage a topic's records wait, in their order; at a gap its container stops until a person has looked.
 */
public final class StreamConsumers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StreamConsumers.class);
    private static final long FIRST_PAUSE_MS = 100;
    private static final long LONGEST_PAUSE_MS = 5_000;

    private final String service;
    private final String bootstrapServers;
    private final Subscriptions subscriptions;
    private final SeenMarkers seenMarkers;
    private final DeadLetters deadLetters;
    private final Intake intake;
    private final DeadLetterDesk desk;
    private final Map<String, ConcurrentMessageListenerContainer<byte[], byte[]>> containers =
            new ConcurrentHashMap<>();
    private final Map<String, String> alarms = new ConcurrentHashMap<>();
    private final Map<String, String> outages = new ConcurrentHashMap<>();
    private volatile CountDownLatch stopping = new CountDownLatch(0);

    /**
     * Consumers that are not running yet.
     *
     * @param service the consuming service, its name is the group
     * @param database the service's own
     */
    public StreamConsumers(
            String service,
            String bootstrapServers,
            MongoDatabase database,
            Collection<? extends Subscription<?>> subscriptions,
            Collection<Subscription.Ignored> ignored,
            Outage outage,
            Clock clock) {
        this.service = service;
        this.bootstrapServers = bootstrapServers;
        this.subscriptions = new Subscriptions(subscriptions, ignored);
        this.seenMarkers = new SeenMarkers(
                database,
                this.subscriptions.topics().stream().map(StreamTopics::service).toList());
        LetterCollection letters = new LetterCollection(database);
        SeenEvents seenEvents = new SeenEvents(database);
        this.deadLetters = new DeadLetters(bootstrapServers, service, letters, clock);
        this.intake = new Intake(this.subscriptions, seenEvents, seenMarkers, deadLetters, outage);
        this.desk =
                new DeadLetterDesk(letters, new LetterRetry(this.subscriptions, seenEvents, letters, outage, clock));
    }

    /** How far the streams have been taken in, by all replicas. */
    public StreamPositions positions() {
        return seenMarkers;
    }

    /** Where the dead letters wait, those of all replicas. */
    public DeadLetterDesk desk() {
        return desk;
    }

    /** What stopped a topic for good, by topic; empty when all is well. */
    public Map<String, String> alarms() {
        return Map.copyOf(alarms);
    }

    /** What a topic is waiting for to pass, by topic. */
    public Map<String, String> outages() {
        return Map.copyOf(outages);
    }

    /** How many dead letters this process has made. */
    public long deadLetterCount() {
        return deadLetters.count();
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        Thread.ofVirtual().name("start-consumers").start(this::startContainers);
    }

    @Override
    public void stop() {
        stopping.countDown();
        synchronized (containers) {
            containers.values().forEach(ConcurrentMessageListenerContainer::stop);
            containers.clear();
        }
        deadLetters.close();
    }

    @Override
    public boolean isRunning() {
        return stopping.getCount() > 0;
    }

    private void startContainers() {
        try {
            ensureTopics();
        } catch (InterruptedException e) {
            LOG.warn("{} was interrupted before it consumed anything", service);
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
        subscriptions.topics().forEach(topic -> topics.add(StreamTopics.deadLetters(topic, service)));
        boolean made = false;
        while (!made && isRunning()) {
            try {
                new StreamTopics(bootstrapServers).ensure(topics);
                made = true;
            } catch (KafkaUnavailable | KafkaException e) {
                LOG.warn(
                        "{} cannot consume yet and tries again in {} ms: {}",
                        service,
                        LONGEST_PAUSE_MS,
                        e.getMessage());
                made = stopping.await(LONGEST_PAUSE_MS, TimeUnit.MILLISECONDS);
            }
        }
    }

    private ConcurrentMessageListenerContainer<byte[], byte[]> container(String topic) {
        ContainerProperties properties = new ContainerProperties(topic);
        properties.setGroupId(service);
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
            if (outages.remove(topic) != null) {
                LOG.info("{} takes in {} again", service, topic);
            }
        } catch (GapInStream e) {
            alarm(topic, e);
            throw e;
        } catch (RuntimeException e) {
            String what = e.getClass().getSimpleName() + ": " + e.getMessage();
            if (!what.equals(outages.put(topic, what))) {
                LOG.warn("{} waits with {} until this passes: {}", service, topic, what);
            }
            throw e;
        }
    }

    private void alarm(String topic, GapInStream gap) {
        if (alarms.put(topic, String.valueOf(gap.getMessage())) == null) {
            LOG.error("{} STOPS taking in {}, an event is missing: {}", service, topic, gap.getMessage());
        }
        var container = containers.get(topic);
        if (container != null) {
            container.stop(() -> LOG.error("{} has stopped taking in {}", service, topic));
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
