package vn.chungtay.infra.eventstream.setup;

import java.time.Clock;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import vn.chungtay.infra.eventstore.EventLog;
import vn.chungtay.infra.eventstore.LogReader;
import vn.chungtay.infra.eventstream.consume.Consumption;
import vn.chungtay.infra.eventstream.consume.DeadLetterDesk;
import vn.chungtay.infra.eventstream.consume.DeskWorker;
import vn.chungtay.infra.eventstream.consume.Outage;
import vn.chungtay.infra.eventstream.consume.StreamConsumers;
import vn.chungtay.infra.eventstream.consume.StreamFed;
import vn.chungtay.infra.eventstream.consume.StreamOffsets;
import vn.chungtay.infra.eventstream.consume.Subscription;
import vn.chungtay.infra.eventstream.operate.OperatorActs;
import vn.chungtay.infra.eventstream.publish.Publication;
import vn.chungtay.infra.eventstream.relay.Relay;

/**
 * A service that declares {@link Publication} beans gets a relay of its log, one that declares {@link Subscription} beans gets
 * consumers, and one that declares either these or a {@link StreamFed} view gets a desk for dead letters; health and meters of both come along, see {@link EventStreamHealth} and {@link EventStreamMeters}.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration"
        })
@EnableConfigurationProperties(EventStreamSettings.class)
public class EventStreamSetup {

    private final String service;
    private final String bootstrapServers;

    EventStreamSetup(EventStreamSettings settings, Environment environment) {
        this.service = settings.service() != null
                ? settings.service()
                : environment.getRequiredProperty("spring.application.name");
        this.bootstrapServers = settings.bootstrapServers() != null
                ? settings.bootstrapServers()
                : environment.getRequiredProperty("spring.kafka.bootstrap-servers");
    }

    @Bean
    @ConditionalOnBean(MongoDatabaseFactory.class)
    OperatorActs operatorActs(MongoDatabaseFactory mongo, ObjectProvider<Clock> clock) {
        return new OperatorActs(mongo.getMongoDatabase(), clock.getIfUnique(Clock::systemUTC));
    }

    @Bean
    @ConditionalOnBean(Publication.class)
    @ConditionalOnMissingBean
    Relay relay(
            EventStreamSettings settings,
            EventLog log,
            LogReader reader,
            MongoDatabaseFactory mongo,
            @Qualifier("eventSerializer") Serializer serializer,
            ObjectProvider<EventUpcaster> upcasters,
            ObjectProvider<Publication<?, ?>> publications,
            OperatorActs acts,
            ObjectProvider<Clock> clock) {
        return new Relay(
                service,
                bootstrapServers,
                settings.relay().asRelaySettings(),
                log,
                reader,
                mongo.getMongoDatabase(),
                serializer,
                new EventUpcasterChain(upcasters.orderedStream().toList()),
                publications.stream().toList(),
                acts,
                clock.getIfUnique(Clock::systemUTC));
    }

    @Bean
    @Conditional(AnyConsumer.class)
    Consumption consumption(MongoDatabaseFactory mongo, ObjectProvider<Outage> outages, ObjectProvider<Clock> clock) {
        return new Consumption(
                service,
                bootstrapServers,
                mongo.getMongoDatabase(),
                anyOf(outages),
                clock.getIfUnique(Clock::systemUTC));
    }

    @Bean
    @ConditionalOnBean(Subscription.class)
    @ConditionalOnMissingBean
    StreamConsumers streamConsumers(
            Consumption consumption,
            ObjectProvider<Subscription<?>> subscriptions,
            ObjectProvider<Subscription.Ignored> ignored) {
        return consumption.consumers(
                consumption.service(),
                subscriptions.stream().toList(),
                ignored.stream().toList());
    }

    @Bean
    @ConditionalOnBean(Consumption.class)
    DeadLetterDesk deadLetterDesk(Consumption consumption) {
        return consumption.desk();
    }

    @Bean
    @ConditionalOnBean(Consumption.class)
    StreamOffsets streamOffsets() {
        return new StreamOffsets(bootstrapServers);
    }

    @Bean
    @ConditionalOnBean(DeadLetterDesk.class)
    DeskWorker deskWorker(
            DeadLetterDesk desk, OperatorActs acts, MongoDatabaseFactory mongo, ObjectProvider<Outage> outages) {
        return new DeskWorker(desk, acts, mongo.getMongoDatabase(), anyOf(outages));
    }

    private static Outage anyOf(ObjectProvider<Outage> outages) {
        return failure -> Outage.USUAL.passes(failure) || outages.stream().anyMatch(outage -> outage.passes(failure));
    }

    /** A service consumes when it reacts to others, and when it has a view of them. */
    static final class AnyConsumer extends AnyNestedCondition {

        AnyConsumer() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnBean(Subscription.class)
        static final class Reacts {}

        @ConditionalOnBean(StreamFed.class)
        static final class HasAView {}
    }
}
