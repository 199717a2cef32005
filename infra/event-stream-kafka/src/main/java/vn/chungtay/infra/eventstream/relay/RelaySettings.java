package vn.chungtay.infra.eventstream.relay;

import java.time.Duration;

/**
 * How a relay works.
 *
 * @param pollInterval how often the log is looked at for appends of other processes
 * @param batchSize at most so many events between two acknowledgements
 * @param markerInterval at most one marker per partition in this time
 * @param storeInterval at most so much is sent again after a crash
 * @param leaseValidity after which another replica takes over from a dead one
 * @param deliveryTimeout after which a record counts as lost and the relay begins again
 */
public record RelaySettings(
        Duration pollInterval,
        int batchSize,
        Duration markerInterval,
        Duration storeInterval,
        Duration leaseValidity,
        Duration deliveryTimeout) {

    public RelaySettings {
        if (batchSize < 1) {
            throw new IllegalArgumentException("The relay's batch size must be above 0, not " + batchSize);
        }
        if (storeInterval.multipliedBy(2).compareTo(leaseValidity) > 0) {
            throw new IllegalArgumentException("The relay's position must be stored at least twice in a lease of "
                    + leaseValidity + ", not every " + storeInterval);
        }
    }

    /** Fit for a laptop and for a data centre. */
    public static RelaySettings defaults() {
        return new RelaySettings(
                Duration.ofMillis(20),
                2_000,
                Duration.ofMillis(25),
                Duration.ofMillis(200),
                Duration.ofSeconds(3),
                Duration.ofSeconds(5));
    }
}
