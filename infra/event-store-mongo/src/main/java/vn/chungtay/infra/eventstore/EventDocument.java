package vn.chungtay.infra.eventstore;

import java.time.Instant;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * One event inside a commit's document. Names are short because each event repeats them: {@code k} key, {@code i} id,
 * {@code a} aggregate type (absent without an aggregate), {@code t} stored type, {@code r} revision (absent if none),
 * {@code w} when, {@code p} payload, {@code d} metadata.
 */
final class EventDocument {

    static final String KEY = "k";
    static final String ID = "i";

    static final String AGGREGATE_TYPE = "a";
    static final String TYPE = "t";
    static final String REVISION = "r";
    static final String TIME = "w";
    static final String PAYLOAD = "p";
    static final String METADATA = "d";
    static final char BEFORE_SEQUENCE = '#';
    private static final int DECIMAL = 10;

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

    /** The event as a document of its own. */
    static BsonDocument write(EventMessage<?> event, Serializer serializer) {
        BsonDocument document = new BsonDocument();
        write(new BsonDocumentWriter(document), key(event), event, serializer);
        return document;
    }

    static void write(BsonWriter document, String key, EventMessage<?> event, Serializer serializer) {
        SerializedObject<String> payload = event.serializePayload(serializer, String.class);
        SerializedObject<String> metadata = event.serializeMetaData(serializer, String.class);
        document.writeStartDocument();
        document.writeString(KEY, key);
        document.writeString(ID, event.getIdentifier());
        if (event instanceof DomainEventMessage<?> domain) {
            document.writeString(AGGREGATE_TYPE, Objects.requireNonNullElse(domain.getType(), ""));
        }
        document.writeString(TYPE, payload.getType().getName());
        String revision = payload.getType().getRevision();
        if (revision != null) {
            document.writeString(REVISION, revision);
        }
        document.writeDateTime(TIME, event.getTimestamp().toEpochMilli());
        document.writeString(PAYLOAD, payload.getData());
        document.writeString(METADATA, metadata.getData());
        document.writeEndDocument();
    }

    static LoggedEvent read(long position, BsonDocument document) {
        return read(position, document.asBsonReader());
    }

    /**
     * Reads the document that the reader stands before.
     *
     * @throws BsonInvalidOperationException if a field is missing or of another type than it must be
     */
    static LoggedEvent read(long position, BsonReader document) {
        Fields fields = new Fields();
        document.readStartDocument();
        while (document.readBsonType() != BsonType.END_OF_DOCUMENT) {
            fields.read(document.readName(), document);
        }
        document.readEndDocument();
        String key = required(KEY, fields.key);
        int separator = key.lastIndexOf(BEFORE_SEQUENCE);
        return new LoggedEvent(
                position,
                required(ID, fields.id),
                key.substring(0, separator),
                fields.aggregateType,
                Long.parseLong(key, separator + 1, key.length(), DECIMAL),
                required(TYPE, fields.type),
                fields.revision,
                required(TIME, fields.time),
                required(PAYLOAD, fields.payload),
                required(METADATA, fields.metadata));
    }

    static <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw new BsonInvalidOperationException("The field " + name + " is missing");
        }
        return value;
    }

    /** The fields of one document, in whatever order they come. */
    private static final class Fields {

        private @Nullable String key;
        private @Nullable String id;
        private @Nullable String aggregateType;
        private @Nullable String type;
        private @Nullable String revision;
        private @Nullable Instant time;
        private @Nullable String payload;
        private @Nullable String metadata;

        private void read(String name, BsonReader value) {
            switch (name) {
                case KEY -> key = value.readString();
                case ID -> id = value.readString();
                case AGGREGATE_TYPE -> aggregateType = value.readString();
                case TYPE -> type = value.readString();
                case REVISION -> revision = value.readString();
                case TIME -> time = Instant.ofEpochMilli(value.readDateTime());
                case PAYLOAD -> payload = value.readString();
                case METADATA -> metadata = value.readString();
                default -> value.skipValue();
            }
        }
    }
}
