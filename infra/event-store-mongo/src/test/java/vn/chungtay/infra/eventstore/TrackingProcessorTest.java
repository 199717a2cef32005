package vn.chungtay.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.chungtay.infra.eventstore.TestLog.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.eventstore.token.MongoTokenStore;

/** Axon's own processor on our log and our tokens: what it handles, how often, and in which order. */
class TrackingProcessorTest {

    private static final String GROUP = "funds";
    private static final int AGGREGATES = 16;
    private static final int THREADS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TestLog test = TestLog.empty();
    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(test.engine())
            .fetchDelay(20)
            .build();
    private final List<TrackingEventProcessor> processors = new ArrayList<>();
    private final Map<String, List<Long>> handled = new ConcurrentHashMap<>();

    @AfterEach
    void close() {
        processors.forEach(TrackingEventProcessor::shutDown);
        store.shutDown();
        test.close();
    }

    @Test
    void handlesEachEventOnceAndInOrderThroughSplitsAndMerges() throws Exception {
        TrackingEventProcessor processor = start(tokens("one"), this::record);
        appendOneToEach(0, 10);
        awaitSegments(processor, 0);

        change(processor.splitSegment(0));
        awaitSegments(processor, 0, 1);
        appendOneToEach(10, 20);
        change(processor.splitSegment(0));
        change(processor.splitSegment(1));
        awaitSegments(processor, 0, 1, 2, 3);
        appendOneToEach(20, 30);
        change(processor.mergeSegment(3));
        awaitSegments(processor, 0, 1, 2);
        appendOneToEach(30, 40);
        change(processor.mergeSegment(0));
        awaitSegments(processor, 0, 1);
        change(processor.mergeSegment(0));
        awaitSegments(processor, 0);
        appendOneToEach(40, 50);

        awaitHandled(50);
    }

    @Test
    void losesNothingWhenAProcessDiesInTheMiddleOfAMerge() {
        appendOneToEach(0, 10);
        MongoTokenStore dead = tokens("dead");
        dead.initializeTokenSegments(GROUP, 2, null);
        Segment[] halves = Segment.ROOT_SEGMENT.split();
        dead.fetchToken(GROUP, halves[0]);
        dead.fetchToken(GROUP, halves[1]);
        passed(dead, halves[0], 9);
        passed(dead, halves[1], 4);

        dead.deleteToken(GROUP, 1);
        dead.releaseClaim(GROUP, 0);
        start(tokens("next"), this::record);

        awaitHandled(10);
    }

    @Test
    void storesItsTokenAfterWhatItsHandlersAppended() {
        AtomicBoolean rivalled = new AtomicBoolean();
        test.engine().appendEvents(event("cause", 0));
        TokenStore tokens = tokens("one");
        start(tokens, message -> {
            if (message instanceof DomainEventMessage<?> cause
                    && cause.getAggregateIdentifier().equals("cause")) {
                long next = store.lastSequenceNumberFor("effect").orElse(-1L) + 1;
                store.publish(event("effect", next));
                if (rivalled.compareAndSet(false, true)) {
                    test.engine().appendEvents(event("effect", next)); // takes the place before the reaction gets there
                }
            }
            return null;
        });

        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(store.lastSequenceNumberFor("effect")).contains(1L));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(tokens("one").positionOf(GROUP)).isEqualTo(2));
        assertThat(test.all()).extracting(LoggedEvent::aggregateId).containsExactly("cause", "effect", "effect");
    }

    /** The events of this half up to this sequence were handled. */
    private void passed(TokenStore tokens, Segment half, int sequences) {
        for (LoggedEvent event : test.all()) {
            if (event.sequence() < sequences && half.matches(event.aggregateId())) {
                handled.computeIfAbsent(event.aggregateId(), id -> new ArrayList<>())
                        .add(event.sequence());
            }
        }
        tokens.storeToken(
                new GlobalSequenceTrackingToken((long) sequences * AGGREGATES - 1), GROUP, half.getSegmentId());
    }

    private void appendOneToEach(int from, int to) {
        for (int sequence = from; sequence < to; sequence++) {
            int next = sequence;
            IntStream.range(0, AGGREGATES).forEach(aggregate -> store.publish(event("aggregate-" + aggregate, next)));
        }
    }

    private Object record(EventMessage<?> message) {
        DomainEventMessage<?> event = (DomainEventMessage<?>) message;
        List<Long> sequences = handled.computeIfAbsent(event.getAggregateIdentifier(), id -> new ArrayList<>());
        synchronized (sequences) {
            sequences.add(event.getSequenceNumber());
        }
        return sequences;
    }

    private void awaitHandled(int each) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                handled.values().stream().mapToInt(List::size).sum())
                        .isGreaterThanOrEqualTo(each * AGGREGATES));
        assertThat(handled).hasSize(AGGREGATES);
        assertThat(handled.values())
                .allSatisfy(sequences -> assertThat(sequences).isEqualTo(TestLog.dense(each)));
    }

    private void awaitSegments(TrackingEventProcessor processor, Integer... segments) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(processor.processingStatus().keySet()).isEqualTo(Set.of(segments)));
    }

    private static void change(CompletableFuture<Boolean> asked) throws Exception {
        assertThat(asked.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    private MongoTokenStore tokens(String owner) {
        return new MongoTokenStore(test.database(), TestLog.SERIALIZER, Duration.ofSeconds(10), owner);
    }

    private TrackingEventProcessor start(TokenStore tokens, Handler handler) {
        TrackingEventProcessor processor = TrackingEventProcessor.builder()
                .name(GROUP)
                .eventHandlerInvoker(invoker(handler))
                .messageSource((EventStore) store)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forParallelProcessing(THREADS)
                        .andInitialSegmentsCount(1)
                        .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                        .andTokenClaimInterval(100, TimeUnit.MILLISECONDS)
                        .andEventAvailabilityTimeout(50, TimeUnit.MILLISECONDS))
                .build();
        processors.add(processor);
        processor.start();
        return processor;
    }

    private static EventHandlerInvoker invoker(Handler handler) {
        return SimpleEventHandlerInvoker.builder()
                .eventHandlers(handler)
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                .sequencingPolicy(SequentialPerAggregatePolicy.instance())
                .build();
    }

    /** A handler of all events. */
    private interface Handler extends EventMessageHandler {

        @Override
        Object handle(EventMessage<?> event) throws Exception;
    }
}
