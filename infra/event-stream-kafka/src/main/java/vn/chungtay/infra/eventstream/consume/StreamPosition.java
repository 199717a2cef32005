package vn.chungtay.infra.eventstream.consume;

import java.time.Instant;

/**
 * How far a consumer has taken in one service's stream.
 *
 * @param position everything that the service has published of its log up to here has taken effect, −1 for nothing
 * @param asOf when the publisher had got to that position
 */
public record StreamPosition(long position, Instant asOf) {

    /** Before the first marker. */
    public static final StreamPosition NOTHING = new StreamPosition(-1, Instant.EPOCH);

    /** The one of the two that is less far. */
    public StreamPosition orEarlier(StreamPosition other) {
        return other.position < position ? other : this;
    }
}
