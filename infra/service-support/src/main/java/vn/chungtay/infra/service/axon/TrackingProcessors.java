package vn.chungtay.infra.service.axon;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.trace.TraceInterceptor;

/** Makes processors that follow this service's log from its first event, and stop at an event that cannot be handled. */
public final class TrackingProcessors {

    /**
     * Events that one round of a processor takes at most; it never waits for more than there are. Each round costs writes of its
     * own, for claim and position, so whoever is far behind should not take many.
     */
    public static final int BATCH = 500;

    /**
     * The same for a reaction: it sends commands and waits for each, and the round must be over before another process may take the
     * claim, which nobody renews meanwhile.
     */
    private static final int REACTIONS = 100;

    private final StreamableMessageSource<TrackedEventMessage<?>> log;
    private final TokenStore tokens;

    /** Processors of this log. */
    public TrackingProcessors(StreamableMessageSource<TrackedEventMessage<?>> log, TokenStore tokens) {
        this.log = log;
        this.tokens = tokens;
    }

    /** How a processor of reactions tracks the log. */
    static TrackingEventProcessorConfiguration ofReactions() {
        return configuration(REACTIONS);
    }

    private static TrackingEventProcessorConfiguration configuration(int batch) {
        return TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                .andTokenClaimInterval(1, TimeUnit.SECONDS)
                .andBatchSize(batch);
    }

    /**
     * A processor that has not been started.
     *
     * @param name under which its position is kept
     * @param handler object with Axon event handlers; they get what is in an event's message, no bean comes in as a parameter
     * @param whenBegins runs before the processor begins to read the log, each time that it has got the claim or has failed
     */
    public TrackingEventProcessor of(String name, Object handler, Runnable whenBegins) {
        var invoker = SimpleEventHandlerInvoker.builder()
                .eventHandlers(handler)
                .parameterResolverFactory(ClasspathParameterResolverFactory.forClass(handler.getClass()))
                .listenerInvocationErrorHandler(PropagatingErrorHandler.INSTANCE)
                .build();
        var processor = TrackingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(invoker)
                .errorHandler(PropagatingErrorHandler.INSTANCE)
                .messageSource(new Beginnings(log, whenBegins))
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.INSTANCE)
                .trackingEventProcessorConfiguration(configuration(BATCH))
                .build();
        processor.registerHandlerInterceptor(new TraceInterceptor<EventMessage<?>>());
        return processor;
    }

    /** The log, which tells when somebody begins to read it. */
    private record Beginnings(StreamableMessageSource<TrackedEventMessage<?>> log, Runnable whenBegins)
            implements StreamableMessageSource<TrackedEventMessage<?>> {

        @Override
        public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
            whenBegins.run();
            return log.openStream(token);
        }

        @Override
        public TrackingToken createTailToken() {
            return log.createTailToken();
        }

        @Override
        public TrackingToken createHeadToken() {
            return log.createHeadToken();
        }

        @Override
        public TrackingToken createTokenAt(Instant time) {
            return log.createTokenAt(time);
        }

        @Override
        public TrackingToken createTokenSince(Duration duration) {
            return log.createTokenSince(duration);
        }
    }
}
