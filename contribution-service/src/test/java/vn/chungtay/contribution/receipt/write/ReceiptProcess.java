package vn.chungtay.contribution.receipt.write;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import vn.chungtay.contribution.gift.write.Gift;
import vn.chungtay.contribution.receipt.write.issuereceipt.DecideIssueReceipt;
import vn.chungtay.contribution.receipt.write.replacereceipt.DecideReplaceReceipt;
import vn.chungtay.infra.eventstore.LogSettings;
import vn.chungtay.infra.eventstore.MongoEventLog;
import vn.chungtay.infra.eventstore.MongoEventStorageEngine;
import vn.chungtay.infra.service.axon.DecisionFailed;
import vn.chungtay.infra.service.axon.ExpectedVersion;
import vn.chungtay.infra.service.axon.MessageOrigin;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.infra.service.command.LogCommands;
import vn.chungtay.infra.service.security.UnitAuthority;
import vn.chungtay.infra.service.stored.StoredEventSerializer;
import vn.chungtay.infra.service.stored.StoredEvents;
import vn.chungtay.test.servers.FaultyProxy;
import vn.chungtay.test.servers.FaultyProxy.Command;
import vn.chungtay.test.servers.FaultyProxy.Fault;
import vn.chungtay.test.servers.TestServers;

/**
 * One process of the service as far as it issues receipts, with a line of its own to the database, on which it can die: from one
 * step on the database hears of it no more.
 */
final class ReceiptProcess implements AutoCloseable {

    private static final UnitAuthority EVERYWHERE = (actor, operation, unitCode, day) -> {};
    private static final StoredEventSerializer SERIALIZER =
            new StoredEventSerializer(StoredEvents.scan(List.of("vn.chungtay.contribution"), Set.of()));

    private static final LogSettings IMPATIENT = impatient();

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Set<String> LOOKS_FOR_THE_SERVER = Set.of("hello", "ismaster", "isMaster", "ping", "");
    private static final int NEVER = Integer.MAX_VALUE;
    private static final int EVENTS_IN_ONE_COMMIT = 20;

    private final FaultyProxy proxy = new FaultyProxy(TestServers.mongodbUri());
    private final AtomicInteger steps = new AtomicInteger();
    private final MongoClient client;
    private final MongoEventLog log;
    private final Configuration axon;
    private final Commands commands;
    private volatile int lastStep = NEVER;
    private volatile Fault end = Fault.NONE;

    /** One that stays alive. */
    static ReceiptProcess sound(String database) {
        return new ReceiptProcess(database, LogSettings.defaults());
    }

    /** One that may die, and then gives up soon. */
    static ReceiptProcess mortal(String database) {
        return new ReceiptProcess(database, IMPATIENT);
    }

    private ReceiptProcess(String database, LogSettings settings) {
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(proxy.uri()))
                .applyToServerSettings(server -> server.minHeartbeatFrequency(10, TimeUnit.MILLISECONDS))
                .build());
        log = MongoEventLog.open(client.getDatabase(database), settings);
        var engine = MongoEventStorageEngine.builder()
                .log(log)
                .eventSerializer(SERIALIZER)
                .snapshotSerializer(SERIALIZER)
                .build();
        var bus = AsynchronousCommandBus.builder()
                .executor(task -> Thread.ofVirtual().start(task))
                .transactionManager(NoTransactionManager.INSTANCE)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(List.of(new MessageOrigin())));
        bus.registerHandlerInterceptor(new DecisionFailed.Marker<CommandMessage<?>>());
        axon = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(configuration -> engine)
                .configureCommandBus(configuration -> bus)
                .registerComponent(UnitAuthority.class, configuration -> EVERYWHERE)
                .configureAggregate(Gift.class)
                .configureAggregate(Receipt.class)
                .configureAggregate(ReceiptRegister.class)
                .configureAggregate(ReceiptBook.class)
                .registerCommandHandler(configuration -> new DecideIssueReceipt(
                        configuration.repository(Gift.class), issuing(configuration), EVERYWHERE))
                .registerCommandHandler(configuration -> new DecideReplaceReceipt(
                        configuration.repository(Gift.class), issuing(configuration), EVERYWHERE))
                .start();
        commands = new LogCommands("contribution", bus, log, axon.eventStore(), new ExpectedVersion(), PATIENCE);
        proxy.commands(this::fate);
    }

    /**
     * It does this many steps more, commands to the database, and with the next one it dies.
     *
     * @param fault what becomes of that last one
     */
    void dieAfter(int more, Fault fault) {
        end = fault;
        lastStep = steps.get() + more + 1;
    }

    boolean isDead() {
        return steps.get() >= lastStep;
    }

    /** What was still under way when it died arrives now. */
    void deliverWhatIsUnderWay() {
        while (proxy.deliverLate()) {
            Thread.onSpinWait();
        }
    }

    Commands commands() {
        return commands;
    }

    /** What happened to an aggregate before, a few events in a commit. */
    void given(Class<?> aggregate, String id, List<?> events) {
        for (int from = 0; from < events.size(); from += EVENTS_IN_ONE_COMMIT) {
            int to = Math.min(events.size(), from + EVENTS_IN_ONE_COMMIT);
            var past = new ArrayList<GenericDomainEventMessage<?>>();
            for (int sequence = from; sequence < to; sequence++) {
                past.add(
                        new GenericDomainEventMessage<>(aggregate.getSimpleName(), id, sequence, events.get(sequence)));
            }
            var unitOfWork = DefaultUnitOfWork.startAndGet(null);
            axon.eventStore().publish(past);
            unitOfWork.commit();
        }
    }

    /** What happened to an aggregate. */
    <T> List<T> events(String aggregateId, Class<T> type) {
        List<T> events = new ArrayList<>();
        axon.eventStore()
                .readEvents(aggregateId)
                .asStream()
                .map(event -> event.getPayload())
                .filter(type::isInstance)
                .map(type::cast)
                .forEach(events::add);
        return events;
    }

    private Fault fate(Command command) {
        if (LOOKS_FOR_THE_SERVER.contains(command.name())) {
            return Fault.NONE;
        }
        int step = steps.incrementAndGet();
        if (step < lastStep) {
            return Fault.NONE;
        }
        return step == lastStep ? end : Fault.REQUEST_LOST;
    }

    private static ReceiptIssuing issuing(Configuration configuration) {
        return new ReceiptIssuing(
                configuration.repository(Receipt.class),
                new ReceiptNumbers(
                        configuration.repository(ReceiptRegister.class), configuration.repository(ReceiptBook.class)));
    }

    private static LogSettings impatient() {
        LogSettings usual = LogSettings.defaults();
        return new LogSettings(
                usual.groupCommits(),
                usual.groupBytes(),
                usual.queuedCommits(),
                usual.queuedBytes(),
                usual.commitBytes(),
                usual.commitEvents(),
                usual.queueTimeout(),
                Duration.ofMillis(700),
                usual.retryDelay(),
                Duration.ofMillis(40),
                usual.readCommits(),
                usual.endCheck(),
                usual.recentBytes());
    }

    @Override
    public void close() throws IOException {
        axon.shutdown();
        log.close();
        client.close();
        proxy.close();
    }
}
