package vn.chungtay.infra.eventstore.setup;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How processors share their segments.
 *
 * @param claimTimeout time after which the segment of a process that died may be taken over; at least one second
 */
@ConfigurationProperties("chungtay.event-store.tokens")
public record TokenSettings(@DefaultValue("5s") Duration claimTimeout) {

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    public TokenSettings {
        if (claimTimeout.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException(
                    "chungtay.event-store.tokens.claim-timeout must be at least " + SHORTEST + ", not " + claimTimeout);
        }
    }
}
