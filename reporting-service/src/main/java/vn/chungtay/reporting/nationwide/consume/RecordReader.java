package vn.chungtay.reporting.nationwide.consume;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the records of the input topics: CloudEvents 1.0 in binary mode with JSON data. */
public final class RecordReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** Never throws for what a record holds: what cannot be understood is {@link Incoming.Unreadable}. */
    public Incoming read(byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        try {
            return readOrThrow(key, value, headers);
        } catch (HeaderFault | PublishedTypes.FieldMissing e) {
            return new Incoming.Unreadable(String.valueOf(e.getMessage()));
        } catch (JacksonException e) {
            return new Incoming.Unreadable("the data does not fit its type: " + e.getOriginalMessage());
        }
    }

    private static Incoming readOrThrow(byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        String type = text(headers, EventHeaders.TYPE);
        if (type.equals(EventHeaders.MARKER_TYPE)) {
            return new Incoming.Marker(
                    text(headers, EventHeaders.SOURCE), number(headers, EventHeaders.POSITION), time(headers));
        }
        Optional<PublishedTypes.Type<?>> known = PublishedTypes.find(type);
        if (known.isEmpty()) {
            return new Incoming.Unreadable("the type " + type + " is not known");
        }
        String subject = text(headers, EventHeaders.SUBJECT);
        if (key == null || !subject.equals(new String(key, StandardCharsets.UTF_8))) {
            return new Incoming.Unreadable("the key is not the subject");
        }
        if (value == null) {
            return new Incoming.Unreadable("there is no data");
        }
        return new Incoming.Event(
                text(headers, EventHeaders.SOURCE),
                subject,
                number(headers, EventHeaders.SEQUENCE),
                number(headers, EventHeaders.POSITION),
                headers.lastHeader(EventHeaders.PREVIOUS) == null ? null : number(headers, EventHeaders.PREVIOUS),
                time(headers),
                fact(known.get(), value));
    }

    private static <T> Incoming.@Nullable Fact fact(PublishedTypes.Type<T> type, byte[] value) {
        return type.fact(JSON.readValue(value, type.data()));
    }

    private static String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        if (header == null || header.value() == null) {
            throw new HeaderFault("the header " + name + " is missing", null);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static long number(Headers headers, String name) {
        String text = text(headers, name);
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new HeaderFault("the header " + name + " is not a number", e);
        }
    }

    private static Instant time(Headers headers) {
        try {
            return OffsetDateTime.parse(text(headers, EventHeaders.TIME)).toInstant();
        } catch (DateTimeException e) {
            throw new HeaderFault("the header " + EventHeaders.TIME + " is not a time", e);
        }
    }

    private static final class HeaderFault extends RuntimeException {
        HeaderFault(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
