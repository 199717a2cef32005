package vn.chungtay.infra.service.axon;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import vn.chungtay.infra.eventstore.EventLog;
import vn.chungtay.infra.eventstore.token.MongoTokenStore;

/** Health and meter of what reacts to this service's log. */
@AutoConfiguration(
        afterName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.InfraConfiguration"
        })
@ConditionalOnBean(EventProcessingConfiguration.class)
public class ReactionHealthSetup {

    @Bean
    ReactionHealth reactionsHealthIndicator(EventProcessingConfiguration processing) {
        return new ReactionHealth(processing);
    }

    @Bean
    MeterBinder reactionMeters(ReactionHealth reactions) {
        return registry -> Gauge.builder(
                        "chungtay.reactions.troubles",
                        reactions,
                        all -> all.troubles().size())
                .description("Processors of this process that stand at an event that they cannot handle")
                .register(registry);
    }

    @Bean
    MeterBinder reactionLags(EventProcessingConfiguration processing, MongoTokenStore tokens, EventLog log) {
        return registry -> processing
                .eventProcessors()
                .keySet()
                .forEach(name -> Gauge.builder(
                                "chungtay.reactions.lag", () -> log.lastPosition() - tokens.positionOf(name))
                        .tag("processor", name)
                        .description("Events of the log that the processor has not got to yet; asks the database")
                        .register(registry));
    }
}
