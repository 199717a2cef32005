package vn.chungtay.infra.eventstore.deadletter;

import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstore.LoggedEvent;
import vn.chungtay.infra.eventstore.RawEvents;

/** A letter as MongoDB keeps it; the event in it as the log keeps it. */
final class LetterDocument {

    static final String ID = "_id";
    static final String GROUP = "group";
    static final String SEQUENCE = "sequence";
    static final String INDEX = "index";
    static final String EVENT = "event";
    static final String EVENT_ID = "id";
    static final String TYPE = "type";
    static final String PAYLOAD = "payload";
    static final String LAST_TOUCHED = "lastTouched";

    private static final String CAUSE = "cause";
    private static final String MESSAGE = "message";
    private static final String DIAGNOSTICS = "diagnostics";
    private static final String ENQUEUED_AT = "enqueuedAt";
    private static final String POSITION = "position";
    private static final String AGGREGATE = "aggregate";
    private static final String AGGREGATE_TYPE = "aggregateType";
    private static final String AGGREGATE_SEQUENCE = "aggregateSequence";
    private static final String REVISION = "revision";
    private static final String TIME = "time";
    private static final String METADATA = "metadata";
    private static final String TOKEN = "token";

    private final RawEvents events;
    private final Serializer serializer;

    LetterDocument(RawEvents events, Serializer serializer) {
        this.events = events;
        this.serializer = serializer;
    }

    /** A new letter, which has no place in its sequence yet. */
    Document write(DeadLetter<? extends EventMessage<?>> letter) {
        Document document = new Document(ID, UUID.randomUUID().toString())
                .append(EVENT, writeEvent(letter.message()))
                .append(ENQUEUED_AT, Date.from(letter.enqueuedAt()));
        document.putAll(writeState(letter));
        return document;
    }

    /** What changes when a letter is put back. */
    Document writeState(DeadLetter<? extends EventMessage<?>> letter) {
        Document state = new Document(LAST_TOUCHED, Date.from(letter.lastTouched()))
                .append(DIAGNOSTICS, text(letter.diagnostics()).getData());
        letter.cause().ifPresent(cause -> state.append(CAUSE, writeCause(cause)));
        return state;
    }

    /** What changes when a letter turns out not to be readable. */
    static Document writeUnreadable(RuntimeException reason) {
        return new Document(LAST_TOUCHED, Date.from(GenericDeadLetter.clock.instant()))
                .append(CAUSE, writeCause(ThrowableCause.truncated(reason)));
    }

    /** The letter, with its event as this version of the service understands it. */
    MongoDeadLetter read(Document document) {
        Document event = document.get(EVENT, Document.class);
        return new MongoDeadLetter(
                document.getString(ID),
                document.getString(SEQUENCE),
                document.getLong(INDEX),
                events.message(readEvent(event), readToken(event)),
                Optional.ofNullable(document.get(CAUSE, Document.class)).map(LetterDocument::readCause),
                document.getDate(ENQUEUED_AT).toInstant(),
                document.getDate(LAST_TOUCHED).toInstant(),
                serializer.<String, MetaData>deserialize(
                        new SerializedMetaData<>(document.getString(DIAGNOSTICS), String.class)));
    }

    private Document writeEvent(EventMessage<?> message) {
        LoggedEvent event = events.of(message);
        Document document = new Document(EVENT_ID, event.id())
                .append(POSITION, event.position())
                .append(AGGREGATE, event.aggregateId())
                .append(AGGREGATE_TYPE, event.aggregateType())
                .append(AGGREGATE_SEQUENCE, event.sequence())
                .append(TYPE, event.type())
                .append(REVISION, event.revision())
                .append(TIME, Date.from(event.time()))
                .append(PAYLOAD, event.payload())
                .append(METADATA, event.metadata());
        if (message instanceof TrackedEventMessage<?> tracked
                && !(tracked.trackingToken() instanceof GlobalSequenceTrackingToken)) {
            SerializedObject<String> token = text(tracked.trackingToken());
            document.append(TOKEN, new Document(TYPE, token.getType().getName()).append(PAYLOAD, token.getData()));
        }
        document.values().removeIf(Objects::isNull);
        return document;
    }

    private static LoggedEvent readEvent(Document event) {
        return new LoggedEvent(
                event.getLong(POSITION),
                event.getString(EVENT_ID),
                event.getString(AGGREGATE),
                event.getString(AGGREGATE_TYPE),
                event.getLong(AGGREGATE_SEQUENCE),
                event.getString(TYPE),
                event.getString(REVISION),
                event.getDate(TIME).toInstant(),
                event.getString(PAYLOAD),
                event.getString(METADATA));
    }

    @SuppressWarnings("NullAway") // a revision may be absent, says Axon's SerializedType
    private @Nullable TrackingToken readToken(Document event) {
        Document token = event.get(TOKEN, Document.class);
        return token == null
                ? null
                : serializer.deserialize(new SimpleSerializedObject<>(
                        token.getString(PAYLOAD), String.class, token.getString(TYPE), null));
    }

    private static Document writeCause(Cause cause) {
        return new Document(TYPE, cause.type()).append(MESSAGE, cause.message());
    }

    private static Cause readCause(Document cause) {
        return new ThrowableCause(cause.getString(TYPE), cause.getString(MESSAGE));
    }

    private SerializedObject<String> text(Object object) {
        return serializer.serialize(object, String.class);
    }
}
