package vn.chungtay.infra.eventstream;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** What stands in a topic of a service: its published events, and markers that tell how far its log has been published. */
public sealed interface StreamRecord permits CloudEventRecord, PublishedUpTo {

    /** Log it comes from, with its epoch. */
    EventSource source();

    /** Place in the service's log. */
    long position();

    /** When it was recorded, or when the log was known to have got there. */
    Instant time();

    /**
     * Reads a record by its headers; the data is left as it is.
     *
     * @throws UnreadableRecord naming the header that is missing or wrong
     */
    static StreamRecord parse(Headers headers, byte @Nullable [] data) {
        HeaderReader reader = new HeaderReader(headers);
        return reader.text(EventHeaders.TYPE).equals(EventHeaders.PUBLISHED_UP_TO)
                ? PublishedUpTo.read(reader)
                : CloudEventRecord.read(reader, data);
    }

    /** As {@link #parse(Headers, byte[])}, of a record that a consumer received. */
    static StreamRecord parse(ConsumerRecord<?, byte @Nullable []> consumed) {
        return parse(consumed.headers(), consumed.value());
    }
}
