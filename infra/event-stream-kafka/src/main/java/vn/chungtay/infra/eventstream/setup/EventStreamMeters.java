package vn.chungtay.infra.eventstream.setup;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import vn.chungtay.infra.eventstream.consume.Consumption;
import vn.chungtay.infra.eventstream.consume.DeskWorker;
import vn.chungtay.infra.eventstream.relay.Relay;

/**
 * Meters of relay and consumers. A configuration of its own: what is nested in {@link EventStreamSetup} is looked at before there are
 * a relay and consumers, and would find none.
 */
@AutoConfiguration(after = EventStreamSetup.class)
@ConditionalOnClass(MeterRegistry.class)
public class EventStreamMeters {

    @Bean
    @ConditionalOnBean(Relay.class)
    MeterBinder eventRelayMeters(Relay relay) {
        return registry -> {
            Gauge.builder("chungtay.relay.lag", relay, Relay::lag)
                    .description("Events of the log that have not been passed yet")
                    .register(registry);
            Gauge.builder("chungtay.relay.leading", relay, r -> r.state().leading() ? 1 : 0)
                    .description("1 where this replica relays")
                    .register(registry);
            Gauge.builder("chungtay.relay.trouble", relay, r -> r.state().trouble() == null ? 0 : 1)
                    .description("1 while the relay cannot go on")
                    .register(registry);
        };
    }

    @Bean
    @ConditionalOnBean(Consumption.class)
    MeterBinder eventConsumerMeters(Consumption consumption) {
        return registry -> {
            Gauge.builder("chungtay.consumers.alarms", consumption, Consumption::alarms)
                    .description("Topics that stand still at a gap")
                    .register(registry);
            Gauge.builder("chungtay.consumers.outages", consumption, Consumption::outages)
                    .description("Topics that wait for an outage to pass")
                    .register(registry);
            Gauge.builder("chungtay.consumers.dead.letters", consumption, Consumption::deadLetterCount)
                    .description("Records that this process has put aside")
                    .register(registry);
        };
    }

    @Bean
    @ConditionalOnBean(DeskWorker.class)
    MeterBinder deadLetterMeters(DeskWorker desk, ObjectProvider<Clock> clock) {
        return new LetterMeters(desk, clock.getIfUnique(Clock::systemUTC));
    }
}
