package vn.chungtay.infra.service.axon;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.CallerRunsPolicy;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Snapshots of aggregates with long streams, see {@link Summarized}. */
@AutoConfiguration(beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
public class SnapshotSetup {

    /** Name of the trigger that such aggregates use. */
    public static final String OF_LONG_STREAMS = "snapshotsOfLongStreams";

    /** Events behind a snapshot after which the next is taken: reading them costs about as much as the snapshot. */
    private static final int EVENTS = 20;

    /** Snapshots that wait to be taken; with more than these, whoever asks for the next takes it. */
    private static final int WAITING = 100;

    @Bean(OF_LONG_STREAMS)
    SnapshotTriggerDefinition snapshotsOfLongStreams(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, EVENTS);
    }

    @Bean
    Snapshotter snapshotter(EventStore events, Configuration axon, @Qualifier("snapshotting") Executor executor) {
        return new Summaries(SpringAggregateSnapshotter.builder()
                .eventStore(events)
                .executor(executor)
                .transactionManager(NoTransactionManager.INSTANCE)
                .repositoryProvider(axon::repository)
                .parameterResolverFactory(axon.parameterResolverFactory())
                .handlerDefinition(axon.handlerDefinition(Object.class)));
    }

    /** One at a time, beside the commands. */
    @Bean(defaultCandidate = false)
    ThreadPoolExecutor snapshotting() {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().name("snapshots").daemon().factory(),
                new CallerRunsPolicy());
    }
}
