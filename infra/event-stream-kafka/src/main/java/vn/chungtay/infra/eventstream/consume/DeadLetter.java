package vn.chungtay.infra.eventstream.consume;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstream.StreamRecord;
import vn.chungtay.infra.eventstream.UnreadableRecord;

/**
 * A record that could not be taken in and waits for an operator.
 *
 * @param id the same for the same event and consumer, however often it is delivered
 * @param name of the event, or of the record where that cannot be read; the same for all consumers
 * @param consumer group of the making of a view that put it aside, absent for the service itself
 * @param place where the record stands
 * @param event which event it is, absent when its headers cannot be read
 * @param headers as they were
 * @param data as it was
 * @param cause what kept it from being taken in, the last time it was tried
 * @param retries how often an operator had it tried again
 * @param putAsideAt when it was put aside
 * @param triedAt when it was tried last
 */
public record DeadLetter(
        String id,
        String name,
        @Nullable String consumer,
        Place place,
        @Nullable Event event,
        Headers headers,
        @Nullable Binary data,
        Cause cause,
        int retries,
        Instant putAsideAt,
        Instant triedAt) {

    /** Where a record stands in Kafka. */
    public record Place(String topic, int partition, long offset) {}

    /**
     * Which event it is.
     *
     * @param source log that it comes from
     * @param type CloudEvents type
     * @param subject aggregate id
     * @param sequence the aggregate's sequence
     * @param position place in the publisher's log
     */
    public record Event(String source, String type, String subject, long sequence, long position) {

        /** Its aggregate, unique over all services and epochs. */
        String aggregate() {
            return source + "|" + subject;
        }
    }

    /**
     * Why it was put aside.
     *
     * @param kind simple name of the failure's class, or {@link #FOLLOWS}; letters are retried by it
     * @param text the failure's class and message
     */
    public record Cause(String kind, String text) {

        /** Kind of those that only stand behind another letter of their aggregate. */
        public static final String FOLLOWS = "Follows";

        static final Cause BEHIND_ANOTHER = new Cause(FOLLOWS, "follows a dead letter of the same aggregate");

        static Cause of(Throwable failure) {
            return new Cause(
                    failure.getClass().getSimpleName(), failure.getClass().getName() + ": " + failure.getMessage());
        }
    }

    /** The headers as text; a name that came several times has its last value. */
    public Map<String, String> headerTexts() {
        Map<String, String> texts = new TreeMap<>();
        for (Header header : headers) {
            texts.put(header.key(), header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8));
        }
        return texts;
    }

    /** The data as text, which published data is; absent when there was none. */
    public @Nullable String dataText() {
        return data == null ? null : new String(data.getData(), StandardCharsets.UTF_8);
    }

    /**
     * Reads the record as this version of the service understands it.
     *
     * @throws UnreadableRecord as before, if nothing has been mended
     */
    StreamRecord parse() {
        return StreamRecord.parse(headers, data == null ? null : data.getData());
    }
}
