package vn.chungtay.infra.eventstream.consume;

import com.mongodb.client.model.Projections;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstream.CloudEventRecord;
import vn.chungtay.infra.eventstream.consume.DeadLetter.Cause;
import vn.chungtay.infra.eventstream.consume.DeadLetter.Event;
import vn.chungtay.infra.eventstream.consume.DeadLetter.Place;

/** A dead letter as MongoDB keeps it. */
final class LetterDocument {

    static final String ID = "_id";
    /** Sorts letters by when they were put aside; unique. */
    static final String ORDER = "order";

    /** Group of the making of a view that put it aside; absent for the service itself. */
    static final String CONSUMER = "consumer";

    static final String TOPIC = "topic";
    static final String PARTITION = "partition";
    static final String OFFSET = "offset";
    static final String AGGREGATE = "aggregate";
    static final String SOURCE = "source";
    static final String TYPE = "type";
    static final String SUBJECT = "subject";
    static final String SEQUENCE = "sequence";
    static final String POSITION = "position";
    static final String CAUSE = "cause";
    static final String CAUSE_TEXT = "causeText";
    static final String RETRIES = "retries";
    static final String PUT_ASIDE_AT = "putAsideAt";
    static final String TRIED_AT = "triedAt";
    /** The act of an operator in which it was tried last. */
    static final String TRIED_BY = "triedBy";

    /** What a letter's name is made of. */
    static final Bson NAMING = Projections.include(AGGREGATE, SEQUENCE, TOPIC, PARTITION, OFFSET);

    private static final String HEADERS = "headers";
    private static final String NAME = "name";
    private static final String VALUE = "value";
    private static final String DATA = "data";

    private LetterDocument() {}

    /** A new letter. */
    static Document write(
            ConsumerName consumer,
            ConsumerRecord<byte[], byte @Nullable []> record,
            @Nullable CloudEventRecord event,
            Cause cause,
            Instant at) {
        String name = name(record, event);
        String id = id(consumer, name);
        Document letter = new Document(ID, id)
                .append(CONSUMER, consumer.mark())
                .append(ORDER, "%015d-%s".formatted(at.toEpochMilli(), id))
                .append(TOPIC, record.topic())
                .append(PARTITION, record.partition())
                .append(OFFSET, record.offset())
                .append(HEADERS, writeHeaders(record.headers()))
                .append(DATA, record.value() == null ? null : new Binary(record.value()))
                .append(CAUSE, cause.kind())
                .append(CAUSE_TEXT, cause.text())
                .append(RETRIES, 0)
                .append(PUT_ASIDE_AT, Date.from(at))
                .append(TRIED_AT, Date.from(at));
        if (event != null) {
            letter.append(AGGREGATE, event.source() + "|" + event.subject())
                    .append(SOURCE, event.source().toString())
                    .append(TYPE, event.type())
                    .append(SUBJECT, event.subject())
                    .append(SEQUENCE, event.sequence())
                    .append(POSITION, event.position());
        }
        return letter;
    }

    static DeadLetter read(Document letter) {
        return new DeadLetter(
                letter.getString(ID),
                name(letter),
                letter.getString(CONSUMER),
                new Place(letter.getString(TOPIC), letter.getInteger(PARTITION), letter.getLong(OFFSET)),
                letter.containsKey(AGGREGATE) ? readEvent(letter) : null,
                readHeaders(letter.getList(HEADERS, Document.class)),
                letter.get(DATA, Binary.class),
                new Cause(letter.getString(CAUSE), letter.getString(CAUSE_TEXT)),
                letter.getInteger(RETRIES),
                letter.getDate(PUT_ASIDE_AT).toInstant(),
                letter.getDate(TRIED_AT).toInstant());
    }

    /** Of an event its name, so that another record of it is no second letter; else the place. */
    static String name(ConsumerRecord<?, ?> record, @Nullable CloudEventRecord event) {
        return event == null
                ? record.topic() + "-" + record.partition() + "@" + record.offset()
                : event.source() + "|" + event.subject() + "|" + event.sequence();
    }

    /** As the other, of a letter. */
    static String name(Document letter) {
        return letter.containsKey(AGGREGATE)
                ? letter.getString(AGGREGATE) + "|" + letter.getLong(SEQUENCE)
                : letter.getString(TOPIC) + "-" + letter.getInteger(PARTITION) + "@" + letter.getLong(OFFSET);
    }

    static String id(ConsumerName consumer, String name) {
        String mark = consumer.mark();
        String unique = mark == null ? name : name + "|" + mark;
        return UUID.nameUUIDFromBytes(unique.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static Event readEvent(Document letter) {
        return new Event(
                letter.getString(SOURCE),
                letter.getString(TYPE),
                letter.getString(SUBJECT),
                letter.getLong(SEQUENCE),
                letter.getLong(POSITION));
    }

    private static List<Document> writeHeaders(Headers headers) {
        List<Document> written = new ArrayList<>();
        for (Header header : headers) {
            Binary value = header.value() == null ? null : new Binary(header.value());
            written.add(new Document(NAME, header.key()).append(VALUE, value));
        }
        return written;
    }

    private static Headers readHeaders(List<Document> written) {
        Headers headers = new RecordHeaders();
        for (Document header : written) {
            Binary value = header.get(VALUE, Binary.class);
            headers.add(header.getString(NAME), value == null ? null : value.getData());
        }
        return headers;
    }
}
