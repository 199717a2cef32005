package vn.chungtay.infra.service.view;

import java.time.Clock;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import vn.chungtay.infra.eventstore.EventLog;

/** Reading views, with their freshness. */
@AutoConfiguration(afterName = "vn.chungtay.infra.service.axon.AxonSetup")
public class ViewSetup {

    @Bean
    GroupPositions groupPositions(EventProcessingConfiguration processing) {
        return group -> processing
                .eventProcessor(group, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalArgumentException("There is no processing group " + group))
                .processingStatus()
                .values()
                .stream()
                .mapToLong(status -> status.getCurrentPosition().orElse(-1))
                .min()
                .orElse(-1);
    }

    @Bean
    Views views(
            @Value("${spring.application.name}") String service,
            EventLog log,
            EventStorageEngine events,
            GroupPositions positions,
            Clock clock) {
        return new LogViews(service, log, events, positions::of, Waiting.PROMISED, clock);
    }
}
