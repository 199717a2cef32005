package vn.chungtay.infra.eventstore.deadletter;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Bounds of each processing group's dead letters.
 *
 * @param maxSequences most sequences, 1 to 100,000; the processor stops at an event that would begin one more
 * @param maxSequenceSize most letters of one sequence, 1 to 100,000; the processor stops at an event that would be one more
 * @param claimTimeout time after which the sequence of a process that died may be processed by another; longer than any handler
 *     works on one event, at least one second
 */
@ConfigurationProperties("chungtay.event-store.dead-letters")
public record DeadLetterSettings(
        @DefaultValue("1024") int maxSequences,
        @DefaultValue("1024") int maxSequenceSize,
        @DefaultValue("30s") Duration claimTimeout) {

    private static final int MOST = 100_000;
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    public DeadLetterSettings {
        within("max-sequences", maxSequences);
        within("max-sequence-size", maxSequenceSize);
        if (claimTimeout.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("chungtay.event-store.dead-letters.claim-timeout must be at least "
                    + SHORTEST + ", not " + claimTimeout);
        }
    }

    private static void within(String name, int value) {
        if (value < 1 || value > MOST) {
            throw new IllegalArgumentException(
                    "chungtay.event-store.dead-letters." + name + " must be between 1 and " + MOST + ", not " + value);
        }
    }
}
