package vn.chungtay.infra.eventstream.setup;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.chungtay.infra.eventstream.relay.RelaySettings;

/**
 * Settings {@code chungtay.event-stream.*}.
 *
 * @param service name of the service: of its topic, its source and its consumer group; absent means
 *     {@code spring.application.name}
 * @param bootstrapServers of the Kafka cluster; absent means {@code spring.kafka.bootstrap-servers}, which comes from
 *     {@code KAFKA_BOOTSTRAP}
 * @param relay how the log is followed
 */
@ConfigurationProperties("chungtay.event-stream")
public record EventStreamSettings(
        @Nullable String service,
        @Nullable String bootstrapServers,
        @DefaultValue Relay relay) {

    /**
     * See {@link RelaySettings}.
     *
     * @param pollInterval from 1 ms to 1 s
     * @param batchSize from 1 to 10,000 events
     * @param markerInterval at most 1 s, since whoever waits for their own write waits for it
     * @param storeInterval at most half of the lease
     * @param leaseValidity from 1 s
     * @param deliveryTimeout from 1 s
     */
    public record Relay(
            @DefaultValue("20ms") Duration pollInterval,
            @DefaultValue("2000") int batchSize,
            @DefaultValue("25ms") Duration markerInterval,
            @DefaultValue("200ms") Duration storeInterval,
            @DefaultValue("3s") Duration leaseValidity,
            @DefaultValue("5s") Duration deliveryTimeout) {

        public Relay {
            within("poll-interval", pollInterval, Duration.ofMillis(1), Duration.ofSeconds(1));
            within("marker-interval", markerInterval, Duration.ZERO, Duration.ofSeconds(1));
            within("lease-validity", leaseValidity, Duration.ofSeconds(1), Duration.ofMinutes(5));
            within("delivery-timeout", deliveryTimeout, Duration.ofSeconds(1), Duration.ofMinutes(5));
            if (batchSize < 1 || batchSize > 10_000) {
                throw new IllegalArgumentException(
                        "chungtay.event-stream.relay.batch-size is from 1 to 10000, not " + batchSize);
            }
        }

        RelaySettings asRelaySettings() {
            return new RelaySettings(
                    pollInterval, batchSize, markerInterval, storeInterval, leaseValidity, deliveryTimeout);
        }

        private static void within(String name, Duration value, Duration least, Duration most) {
            if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
                throw new IllegalArgumentException(
                        "chungtay.event-stream.relay.%s is from %s to %s, not %s".formatted(name, least, most, value));
            }
        }
    }
}
