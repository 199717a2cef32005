package vn.chungtay.infra.eventstream.relay;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstore.LogReader;
import vn.chungtay.infra.eventstore.LoggedEvent;
import vn.chungtay.infra.eventstream.EventHeaders;
import vn.chungtay.infra.eventstream.EventJson;
import vn.chungtay.infra.eventstream.EventSource;

/** Makes Kafka records of logged events: CloudEvents 1.0, binary mode. Events are handed to it in the order of the log. */
final class RecordMaker {

    /** Metadata in which the trace is kept, named as the header of W3C Trace Context. */
    private static final String TRACE_PARENT = "traceparent";
    /** Metadata that every message hands on: the one with which everything began, and the one that led to this event. */
    private static final String FIRST_MESSAGE = "correlationId";

    private static final String CAUSING_MESSAGE = "causationId";

    private static final int SEQUENCE_DIGITS = 19;

    private final String topic;
    private final EventSource source;
    private final TodaysEvents todaysEvents;
    private final Publications publications;
    private final PreviousPositions previous;

    RecordMaker(String topic, EventSource source, TodaysEvents todaysEvents, Publications publications, LogReader log) {
        this.topic = topic;
        this.source = source;
        this.todaysEvents = todaysEvents;
        this.publications = publications;
        this.previous = new PreviousPositions(log, this::isPublished);
    }

    /** The record of an event, or nothing when it is not for others. */
    @Nullable
    ProducerRecord<byte[], byte[]> event(LoggedEvent logged) {
        TrackedEventMessage<?> event = todaysEvents.read(logged);
        Publications.Mapping mapping = event == null ? null : publications.of(event.getPayloadType());
        if (event == null || mapping == null) {
            return null;
        }
        byte[] data = EventJson.mapper().writeValueAsBytes(mapping.map().apply(event.getPayload()));
        ProducerRecord<byte[], byte[]> made = new ProducerRecord<>(topic, bytes(logged.aggregateId()), data);
        describe(made, logged.id(), mapping.type(), logged.time(), logged.position());
        header(made, EventHeaders.SUBJECT, logged.aggregateId());
        header(made, EventHeaders.PARTITION_KEY, logged.aggregateId());
        header(made, EventHeaders.SEQUENCE, padded(logged.sequence()));
        Long before = previous.next(logged);
        header(made, EventHeaders.PREVIOUS, before == null ? null : before.toString());
        MetaData metaData = event.getMetaData();
        header(made, EventHeaders.TRACE_PARENT, (String) metaData.get(TRACE_PARENT));
        header(made, EventHeaders.CORRELATION_ID, (String) metaData.get(FIRST_MESSAGE));
        header(made, EventHeaders.CAUSATION_ID, (String) metaData.get(CAUSING_MESSAGE));
        return made;
    }

    /** The marker for one partition: the log has been published up to this position. */
    ProducerRecord<byte[], byte[]> marker(int partition, long position, Instant time) {
        byte[] data = bytes("{\"position\":" + position + "}");
        ProducerRecord<byte[], byte[]> made = new ProducerRecord<>(topic, partition, null, data);
        String id = "%s-%d-%d".formatted(source.epoch(), position, partition);
        describe(made, id, EventHeaders.PUBLISHED_UP_TO, time, position);
        return made;
    }

    private void describe(ProducerRecord<byte[], byte[]> made, String id, String type, Instant time, long position) {
        header(made, EventHeaders.SPEC_VERSION, "1.0");
        header(made, EventHeaders.ID, id);
        header(made, EventHeaders.SOURCE, source.toString());
        header(made, EventHeaders.TYPE, type);
        header(made, EventHeaders.TIME, time.toString());
        header(made, EventHeaders.POSITION, Long.toString(position));
        header(made, EventHeaders.CONTENT_TYPE, EventHeaders.JSON);
    }

    private boolean isPublished(LoggedEvent logged) {
        TrackedEventMessage<?> event = todaysEvents.read(logged);
        return event != null && publications.publishes(event.getPayloadType());
    }

    private static void header(ProducerRecord<byte[], byte[]> made, String name, @Nullable String value) {
        if (value != null) {
            made.headers().add(name, bytes(value));
        }
    }

    /** CloudEvents sorts sequences as text; so many digits has the largest. */
    private static String padded(long sequence) {
        String digits = Long.toString(sequence);
        return "0".repeat(SEQUENCE_DIGITS - digits.length()) + digits;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
