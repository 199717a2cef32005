package vn.chungtay.infra.eventstore;

import java.time.Instant;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/**
 * One event inside a commit's document. Names are short because each event repeats them: {@code k} key, {@code i} id,
 * {@code a} aggregate type (absent without an aggregate), {@code t} stored type, {@code r} revision (absent if none),
 * {@code w} when, {@code p} payload, {@code d} metadata.
 */
final class EventDocument {

    static final String KEY = "k";
    static final String ID = "i";

    private static final String AGGREGATE_TYPE = "a";
    private static final String TYPE = "t";
    private static final String REVISION = "r";
    private static final String TIME = "w";
    private static final String PAYLOAD = "p";
    private static final String METADATA = "d";
    private static final char BEFORE_SEQUENCE = '#';

    private EventDocument() {}

    /** Key of an event: unique in the log, and known in advance to whoever reads an aggregate. */
    static String key(String aggregateId, long sequence) {
        return aggregateId + BEFORE_SEQUENCE + sequence;
    }

    static String key(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domain
                ? key(domain.getAggregateIdentifier(), domain.getSequenceNumber())
                : key(event.getIdentifier(), 0);
    }

    static BsonDocument write(EventMessage<?> event, Serializer serializer) {
        SerializedObject<String> payload = event.serializePayload(serializer, String.class);
        SerializedObject<String> metadata = event.serializeMetaData(serializer, String.class);
        BsonDocument document = new BsonDocument()
                .append(KEY, new BsonString(key(event)))
                .append(ID, new BsonString(event.getIdentifier()));
        if (event instanceof DomainEventMessage<?> domain) {
            document.append(AGGREGATE_TYPE, new BsonString(Objects.requireNonNullElse(domain.getType(), "")));
        }
        document.append(TYPE, new BsonString(payload.getType().getName()));
        String revision = payload.getType().getRevision();
        if (revision != null) {
            document.append(REVISION, new BsonString(revision));
        }
        return document.append(TIME, new BsonDateTime(event.getTimestamp().toEpochMilli()))
                .append(PAYLOAD, new BsonString(payload.getData()))
                .append(METADATA, new BsonString(metadata.getData()));
    }

    static LoggedEvent read(long position, BsonDocument document) {
        String key = text(document, KEY);
        int separator = key.lastIndexOf(BEFORE_SEQUENCE);
        return new LoggedEvent(
                position,
                text(document, ID),
                key.substring(0, separator),
                optionalText(document, AGGREGATE_TYPE),
                Long.parseLong(key.substring(separator + 1)),
                text(document, TYPE),
                optionalText(document, REVISION),
                Instant.ofEpochMilli(document.getDateTime(TIME).getValue()),
                text(document, PAYLOAD),
                text(document, METADATA));
    }

    private static String text(BsonDocument document, String name) {
        return document.getString(name).getValue();
    }

    private static @Nullable String optionalText(BsonDocument document, String name) {
        return document.containsKey(name) ? text(document, name) : null;
    }
}
