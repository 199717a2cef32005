package vn.chungtay.infra.eventstream;

import java.time.Instant;

/**
 * A marker: every published event of the log up to this position that belongs into this partition stands in front of it. A
 * consumer that has seen the markers of all partitions has seen the log that far, also where its last events were not for others.
 *
 * @param source log that it tells about
 * @param position last position that has been published or passed over
 * @param time when the relay had got there
 */
public record PublishedUpTo(EventSource source, long position, Instant time) implements StreamRecord {

    static PublishedUpTo read(HeaderReader headers) {
        return new PublishedUpTo(
                EventSource.parse(headers.text(EventHeaders.SOURCE)),
                headers.number(EventHeaders.POSITION),
                headers.time(EventHeaders.TIME));
    }
}
