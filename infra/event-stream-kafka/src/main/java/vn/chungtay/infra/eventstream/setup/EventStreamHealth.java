package vn.chungtay.infra.eventstream.setup;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import vn.chungtay.infra.eventstream.consume.DeskWorker;
import vn.chungtay.infra.eventstream.consume.StreamConsumers;
import vn.chungtay.infra.eventstream.relay.Relay;

/**
 * Health of relay and consumers. A configuration of its own: what is nested in {@link EventStreamSetup} is looked at before there are
 * a relay and consumers, and would find none.
 */
@AutoConfiguration(after = EventStreamSetup.class)
@ConditionalOnClass(HealthIndicator.class)
public class EventStreamHealth {

    @Bean
    @ConditionalOnBean(Relay.class)
    HealthIndicator eventRelayHealthIndicator(Relay relay) {
        return new RelayHealth(relay);
    }

    @Bean
    @ConditionalOnBean(DeskWorker.class)
    HealthIndicator eventConsumersHealthIndicator(ObjectProvider<StreamConsumers> consumers, DeskWorker desk) {
        return new ConsumerHealth(consumers.stream().toList(), desk);
    }
}
