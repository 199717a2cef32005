package vn.chungtay.infra.service.axon;

import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.monitoring.MessageMonitor;
import vn.chungtay.infra.service.trace.TraceInterceptor;

/** Makes processors that follow this service's log from its first event, and stop at an event that cannot be handled. */
public final class TrackingProcessors {

    /** Events that one round of a processor takes at most; it never waits for more than there are. */
    public static final int BATCH = 100;

    private final StreamableMessageSource<TrackedEventMessage<?>> log;
    private final TokenStore tokens;
    private final Function<String, MessageMonitor<? super EventMessage<?>>> monitors;

    /**
     * Processors of this log.
     *
     * @param monitors measures what the processor of a name does
     */
    public TrackingProcessors(
            StreamableMessageSource<TrackedEventMessage<?>> log,
            TokenStore tokens,
            Function<String, MessageMonitor<? super EventMessage<?>>> monitors) {
        this.log = log;
        this.tokens = tokens;
        this.monitors = monitors;
    }

    static TrackingEventProcessorConfiguration configuration() {
        return TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                .andTokenClaimInterval(1, TimeUnit.SECONDS)
                .andBatchSize(BATCH);
    }

    /**
     * A processor that has not been started.
     *
     * @param name under which its position is kept
     * @param handler object with Axon event handlers; they get what is in an event's message, no bean comes in as a parameter
     */
    public TrackingEventProcessor of(String name, Object handler) {
        var invoker = SimpleEventHandlerInvoker.builder()
                .eventHandlers(handler)
                .parameterResolverFactory(ClasspathParameterResolverFactory.forClass(handler.getClass()))
                .listenerInvocationErrorHandler(PropagatingErrorHandler.INSTANCE)
                .build();
        var processor = TrackingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(invoker)
                .errorHandler(PropagatingErrorHandler.INSTANCE)
                .messageSource(log)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.INSTANCE)
                .trackingEventProcessorConfiguration(configuration())
                .messageMonitor(monitors.apply(name))
                .build();
        processor.registerHandlerInterceptor(new TraceInterceptor<EventMessage<?>>());
        return processor;
    }
}
