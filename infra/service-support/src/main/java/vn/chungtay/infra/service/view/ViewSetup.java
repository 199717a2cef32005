package vn.chungtay.infra.service.view;

import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions.MongoConverterConfigurationAdapter;
import vn.chungtay.infra.eventstore.EventLog;
import vn.chungtay.infra.service.config.EventLogFilter;

/** Reading views with their freshness. */
@AutoConfiguration(
        afterName = "vn.chungtay.infra.service.axon.AxonSetup",
        beforeName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
public class ViewSetup {

    @Bean
    @ConditionalOnProperty(name = EventLogFilter.ENABLED, matchIfMissing = true)
    Views views(
            @Value("${spring.application.name}") String service,
            EventLog log,
            EventStorageEngine events,
            ServedViews served,
            Clock clock) {
        return new LogViews(service, log, events, served, Waiting.PROMISED, clock);
    }

    /** A day is stored as that day, whatever the zone of the server that writes it. */
    @Bean
    MongoCustomConversions daysWithoutZone() {
        return MongoCustomConversions.create(MongoConverterConfigurationAdapter::useNativeDriverJavaTimeCodecs);
    }

    @Bean
    StreamViews streamViews(ObjectProvider<ServedStreamViews> served, Clock clock) {
        return new StreamViews(view -> served.getObject().of(view), Waiting.PROMISED, clock);
    }
}
