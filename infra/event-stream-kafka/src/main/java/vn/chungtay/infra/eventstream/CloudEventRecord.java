package vn.chungtay.infra.eventstream;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * A published event as it travels. Equality is that of its components; two equal data arrays are different objects.
 *
 * @param id the event's own id
 * @param source log it comes from
 * @param type {@code <service>.<event>.v<n>}
 * @param subject aggregate id
 * @param time when it was recorded
 * @param sequence the aggregate's sequence, from 0; the same (source, subject, sequence) is the same event
 * @param position place in the service's log, from 0
 * @param previous position of the last published event of the same aggregate, absent for its first
 * @param traceParent W3C Trace Context, absent outside a trace
 * @param correlationId id of the message with which everything began, may be absent
 * @param causationId id of the message that led to this event, may be absent
 * @param data JSON text, UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // the data stays the bytes that Kafka holds
public record CloudEventRecord(
        String id,
        EventSource source,
        String type,
        String subject,
        Instant time,
        long sequence,
        long position,
        @Nullable Long previous,
        @Nullable String traceParent,
        @Nullable String correlationId,
        @Nullable String causationId,
        byte[] data)
        implements StreamRecord {

    static CloudEventRecord read(HeaderReader headers, byte @Nullable [] data) {
        headers.require(EventHeaders.SPEC_VERSION, "1.0");
        headers.require(EventHeaders.CONTENT_TYPE, EventHeaders.JSON);
        if (data == null) {
            throw new UnreadableRecord("The record has no data");
        }
        return new CloudEventRecord(
                headers.text(EventHeaders.ID),
                EventSource.parse(headers.text(EventHeaders.SOURCE)),
                headers.text(EventHeaders.TYPE),
                headers.text(EventHeaders.SUBJECT),
                headers.time(EventHeaders.TIME),
                headers.number(EventHeaders.SEQUENCE),
                headers.number(EventHeaders.POSITION),
                headers.optionalNumber(EventHeaders.PREVIOUS),
                headers.optionalText(EventHeaders.TRACE_PARENT),
                headers.optionalText(EventHeaders.CORRELATION_ID),
                headers.optionalText(EventHeaders.CAUSATION_ID),
                data);
    }

    /**
     * The data, read into the reader's own record; what that does not know is left aside.
     *
     * @throws UnreadableRecord when it is not JSON, or lacks what the record needs
     */
    public <T> T data(Class<T> as) {
        try {
            return EventJson.mapper().readValue(data, as);
        } catch (JacksonException e) {
            throw new UnreadableRecord(
                    "The data of " + type + " at position " + position + " is no " + as.getSimpleName(), e);
        }
    }
}
