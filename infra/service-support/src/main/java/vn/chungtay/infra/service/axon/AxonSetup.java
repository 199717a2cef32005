package vn.chungtay.infra.service.axon;

import java.time.Duration;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolution;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.monitoring.NoOpMessageMonitor;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.chungtay.infra.service.stored.RetiredEvents;
import vn.chungtay.infra.service.stored.StoredEventSerializer;
import vn.chungtay.infra.service.stored.StoredEvents;
import vn.chungtay.infra.service.trace.TraceInterceptor;

/**
 * Axon as every service runs it. A command runs in a root unit of work of its own on a virtual thread; processors track the log
 * from its beginning, and stop at an event that they cannot handle instead of passing it over.
 */
@AutoConfiguration(
        beforeName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.XStreamAutoConfiguration",
            "org.axonframework.springboot.autoconfig.InfraConfiguration"
        })
public class AxonSetup {

    /** Commands at work at one time in one process; more wait for a place, and are refused after {@link #PATIENCE}. */
    private static final int COMMANDS_AT_ONCE = 512;

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** How soon appends of other processes are seen. */
    private static final Duration FETCH_DELAY = Duration.ofMillis(20);

    @Bean
    @ConditionalOnMissingBean
    StoredEvents storedEvents(ApplicationContext context, ObjectProvider<RetiredEvents> retired) {
        return StoredEvents.scan(
                AutoConfigurationPackages.get(context),
                retired.getIfAvailable(() -> new RetiredEvents(java.util.Set.of()))
                        .names());
    }

    @Bean
    @Primary
    Serializer serializer(StoredEvents events) {
        return new StoredEventSerializer(events);
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(Serializer serializer) {
        return serializer;
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer(Serializer serializer) {
        return serializer;
    }

    /** The log commits as one document, all or nothing: there is no transaction to manage, and none must be adopted. */
    @Bean
    TransactionManager axonTransactionManager() {
        return NoTransactionManager.INSTANCE;
    }

    @Bean
    CorrelationDataProvider messageOrigin() {
        return new MessageOrigin();
    }

    @Bean
    CommandTargetResolver commandTargetResolver() {
        return new ExpectedVersion();
    }

    @Bean("eventBus")
    @Qualifier("eventStore")
    EventStore eventStore(EventStorageEngine engine, Configuration axon, ApplicationContext context) {
        return new SummariesWhereThereAre(
                EmbeddedEventStore.builder()
                        .storageEngine(engine)
                        .fetchDelay(FETCH_DELAY.toMillis())
                        .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                        .spanFactory(axon.getComponent(EventBusSpanFactory.class)),
                SummariesWhereThereAre.kinds(context));
    }

    @Bean
    @Qualifier("localSegment")
    CommandBus commandBus(Configuration axon) {
        var bus = AsynchronousCommandBus.builder()
                .executor(new BoundedVirtualThreads("command", COMMANDS_AT_ONCE, PATIENCE))
                .transactionManager(NoTransactionManager.INSTANCE)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .duplicateCommandHandlerResolver(DuplicateCommandHandlerResolution.rejectDuplicates())
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus"))
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        bus.registerHandlerInterceptor(new TraceInterceptor<CommandMessage<?>>());
        bus.registerHandlerInterceptor(new DecisionFailed.Marker<CommandMessage<?>>());
        return bus;
    }

    @Bean
    ConfigurerModule automations() {
        System.setProperty("disable-axoniq-console-message", "true");
        return configurer -> configurer
                .eventProcessing()
                .usingTrackingEventProcessors()
                .registerTrackingEventProcessorConfiguration(axon -> TrackingProcessors.ofReactions())
                .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.INSTANCE)
                .registerDefaultHandlerInterceptor((axon, group) -> new TraceInterceptor<EventMessage<?>>());
    }

    /**
     * How far a processor has got is asked for where it is kept. Axon's meters would count and time each event of the log once more
     * for each processor, those that mean nothing to it included.
     */
    @Bean
    ConfigurerModule quietProcessors() {
        return configurer -> configurer.configureMessageMonitor(
                TrackingEventProcessor.class, (axon, type, name) -> NoOpMessageMonitor.instance());
    }

    @Bean
    TrackingProcessors trackingProcessors(EventStore events, TokenStore tokens) {
        return new TrackingProcessors(events, tokens);
    }
}
