package vn.chungtay.infra.eventstore.setup;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.lang.management.ManagementFactory;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.infra.eventstore.LogObserver;
import vn.chungtay.infra.eventstore.LogSettings;
import vn.chungtay.infra.eventstore.MongoEventLog;
import vn.chungtay.infra.eventstore.MongoEventStorageEngine;
import vn.chungtay.infra.eventstore.RawEvents;
import vn.chungtay.infra.eventstore.deadletter.DeadLetterSettings;
import vn.chungtay.infra.eventstore.deadletter.MongoDeadLetters;
import vn.chungtay.infra.eventstore.token.MongoTokenStore;

/** The log of a service, in the database {@code spring.mongodb.database} of the server that the service is connected to. */
@AutoConfiguration(
        afterName = "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
        beforeName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration"
        })
@EnableConfigurationProperties({LogSettings.class, TokenSettings.class, DeadLetterSettings.class})
public class EventStoreSetup {

    @Bean
    MongoEventLog eventLog(
            MongoClient client,
            @Value("${spring.mongodb.database}") String database,
            LogSettings settings,
            ObjectProvider<LogObserver> observer) {
        return MongoEventLog.open(client.getDatabase(database), settings, observer.getIfUnique(() -> LogObserver.NONE));
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            MongoEventLog log,
            @Qualifier("eventSerializer") Serializer serializer,
            ObjectProvider<EventUpcaster> upcasters) {
        var engine = MongoEventStorageEngine.builder();
        engine.upcasterChain(chain(upcasters));
        return engine.log(log)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
    }

    @Bean
    MongoTokenStore tokenStore(
            MongoClient client,
            @Value("${spring.mongodb.database}") String database,
            Serializer serializer,
            TokenSettings settings) {
        MongoDatabase tokens = client.getDatabase(database);
        return new MongoTokenStore(tokens, serializer, settings.claimTimeout(), uniqueName());
    }

    @Bean
    MongoDeadLetters eventDeadLetters(
            MongoClient client,
            @Value("${spring.mongodb.database}") String database,
            MongoEventLog log,
            @Qualifier("eventSerializer") Serializer serializer,
            ObjectProvider<EventUpcaster> upcasters,
            DeadLetterSettings settings) {
        RawEvents events = new RawEvents(log, serializer, chain(upcasters));
        return new MongoDeadLetters(client.getDatabase(database), events, serializer, settings);
    }

    /** Health of the log. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(HealthIndicator.class)
    static class HealthSetup {

        @Bean
        HealthIndicator eventLogHealthIndicator(MongoEventLog log) {
            return new LogHealth(log);
        }
    }

    /** Meters of the log. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterRegistry.class)
    static class MeterSetup {

        @Bean
        LogObserver eventLogMeters(ObjectProvider<MeterRegistry> registry) {
            MeterRegistry given = registry.getIfAvailable();
            return given == null ? LogObserver.NONE : new LogMeters(given);
        }

        @Bean
        MeterBinder eventLogGauges(MongoEventLog log) {
            return registry -> LogMeters.watch(log, registry);
        }
    }

    private static EventUpcaster chain(ObjectProvider<EventUpcaster> upcasters) {
        return new EventUpcasterChain(upcasters.orderedStream().toList());
    }

    /** Process id and host say who it is, and are not enough: in containers many are number 1 on a host of the same name. */
    private static String uniqueName() {
        return ManagementFactory.getRuntimeMXBean().getName() + "/" + UUID.randomUUID();
    }
}
