package vn.chungtay.reporting.config;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chungtay.infra.eventstream.KafkaUnavailable;
import vn.chungtay.infra.eventstream.StreamTopics;
import vn.chungtay.infra.eventstream.consume.SideIntake;
import vn.chungtay.reporting.nationwide.consume.Detour;
import vn.chungtay.reporting.nationwide.fold.SumSink;

/**
 * Runs the stream that makes the nationwide figures. It is started as soon as Kafka can be reached. An outage replaces the
 * thread that met it, which goes on from its last commit; anything else stops the stream, since folding on would be a guess.
 */
final class NationwideStream {

    private static final Logger log = LoggerFactory.getLogger(NationwideStream.class);
    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);

    private final StreamTopics topics;
    private final List<String> inputTopics;
    private final List<String> deadLetterTopics;
    private final Topology topology;
    private final SideIntake sideIntake;
    private final Properties settings;
    private @Nullable ScheduledExecutorService starter;
    private volatile @Nullable KafkaStreams streams;
    private volatile boolean hasRun;
    private volatile @Nullable String stopped;

    NationwideStream(
            StreamTopics topics,
            List<String> inputTopics,
            List<String> deadLetterTopics,
            Topology topology,
            SideIntake sideIntake,
            Properties settings) {
        this.topics = topics;
        this.inputTopics = List.copyOf(inputTopics);
        this.deadLetterTopics = List.copyOf(deadLetterTopics);
        this.topology = topology;
        this.sideIntake = sideIntake;
        this.settings = settings;
    }

    /** Begins as soon as Kafka can be reached. */
    synchronized void start() {
        sideIntake.open();
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("nationwide-start").daemon().factory());
        starter = executor;
        executor.execute(() -> startOrRetry(executor));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the task handles every outage itself and ends with the executor
    private void startOrRetry(ScheduledExecutorService executor) {
        try {
            topics.ensure(Stream.concat(inputTopics.stream(), deadLetterTopics.stream())
                    .toList());
            startStreams();
        } catch (KafkaUnavailable e) {
            log.warn("Kafka cannot be reached, the nationwide figures wait for it", e);
            executor.schedule(() -> startOrRetry(executor), RETRY.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void startStreams() {
        if (starter == null) {
            return;
        }
        KafkaStreams made = new KafkaStreams(topology, settings);
        made.setUncaughtExceptionHandler(this::answer);
        made.setStateListener((now, before) -> hasRun |= now == KafkaStreams.State.RUNNING);
        streams = made;
        made.start();
    }

    private StreamThreadExceptionResponse answer(Throwable failure) {
        if (isOutage(failure)) {
            log.warn("An outage ended a thread of the nationwide figures, another one goes on", failure);
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        log.error("The nationwide figures stop here until somebody has looked at it", failure);
        stopped = root(failure).getClass().getSimpleName();
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static boolean isOutage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SumSink.SinkUnavailable
                    || cause instanceof Detour.Away
                    || cause instanceof RetriableException) {
                return true;
            }
        }
        return false;
    }

    /** What the stream does now; absent before it could be started. */
    KafkaStreams.@Nullable State state() {
        KafkaStreams running = streams;
        return running == null ? null : running.state();
    }

    /** What stopped it for good, absent when all is well. */
    @Nullable
    String trouble() {
        return stopped;
    }

    /** Whether it is folding, or was and is moving partitions to or from another process. */
    boolean isHealthy() {
        KafkaStreams.State state = state();
        return state == KafkaStreams.State.RUNNING || (hasRun && state == KafkaStreams.State.REBALANCING);
    }

    /** Ends it in this process; it goes on from its last commit when it begins again, here or elsewhere. */
    synchronized void stop() {
        ScheduledExecutorService executor = starter;
        if (executor != null) {
            executor.shutdownNow();
        }
        starter = null;
        sideIntake.close();
        KafkaStreams running = streams;
        if (running != null && !running.close(CLOSE_TIMEOUT)) {
            log.warn("The stream did not end within {}; it goes on from its last commit", CLOSE_TIMEOUT);
        }
    }
}
