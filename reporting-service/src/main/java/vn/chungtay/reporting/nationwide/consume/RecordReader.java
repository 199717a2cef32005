package vn.chungtay.reporting.nationwide.consume;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstream.CloudEventRecord;
import vn.chungtay.infra.eventstream.PublishedUpTo;
import vn.chungtay.infra.eventstream.StreamRecord;
import vn.chungtay.infra.eventstream.UnreadableRecord;

/** Reads the records of the input topics. */
public final class RecordReader {

    /** Never throws for what a record holds: what cannot be understood is {@link Incoming.Unreadable}. */
    public Incoming read(byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        try {
            return switch (StreamRecord.parse(headers, value)) {
                case PublishedUpTo marker ->
                    new Incoming.Marker(marker.source().toString(), marker.position(), marker.time());
                case CloudEventRecord event -> event(key, event);
            };
        } catch (UnreadableRecord e) {
            return new Incoming.Unreadable(String.valueOf(e.getMessage()));
        }
    }

    private static Incoming event(byte @Nullable [] key, CloudEventRecord event) {
        Optional<PublishedTypes.Type<?>> known = PublishedTypes.find(event.type());
        if (known.isEmpty()) {
            return new Incoming.Unreadable("The type " + event.type() + " is not known");
        }
        if (key == null || !event.subject().equals(new String(key, StandardCharsets.UTF_8))) {
            return new Incoming.Unreadable("The key is not the subject");
        }
        return new Incoming.Event(
                event.source().toString(),
                event.subject(),
                event.sequence(),
                event.position(),
                event.previous(),
                event.time(),
                fact(known.get(), event));
    }

    private static <T> Incoming.@Nullable Fact fact(PublishedTypes.Type<T> type, CloudEventRecord event) {
        return type.fact(event.data(type.data()));
    }
}
