package vn.chungtay.infra.eventstream.setup;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import vn.chungtay.infra.eventstream.relay.Relay;
import vn.chungtay.infra.eventstream.relay.RelayState;

/**
 * Health of the relay. An outage of Kafka is {@code UNKNOWN}, which keeps the service in the pool: commands and views work
 * without Kafka. {@code DOWN} is for what a person must mend.
 */
final class RelayHealth implements HealthIndicator {

    private final Relay relay;

    RelayHealth(Relay relay) {
        this.relay = relay;
    }

    @Override
    public Health health() {
        RelayState state = relay.state();
        Health.Builder health = Health.up();
        if (state.needsHelp() || !relay.isRunning()) {
            health = Health.down();
        } else if (state.trouble() != null) {
            health = Health.unknown();
        }
        health.withDetail("leading", state.leading()).withDetail("position", state.position());
        if (state.trouble() != null) {
            health.withDetail("trouble", state.trouble());
        }
        return health.build();
    }
}
