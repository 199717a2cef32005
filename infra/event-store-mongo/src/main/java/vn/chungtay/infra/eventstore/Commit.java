package vn.chungtay.infra.eventstore;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.Serializer;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.jspecify.annotations.Nullable;

/**
 * What one append wants to get into the log, all or nothing; encoded already, but without a position yet.
 *
 * @param id UUIDv7; tells this commit from any other that holds a position or a key
 * @param idempotencyKey hash of the caller's key, absent if the events carry none
 * @param events the events' documents in their order
 * @param keys the events' keys, see {@link EventDocument#key}
 * @param eventIds the events' ids
 * @param latestMs latest time of its events, in milliseconds since 1970
 * @param bytes what its document takes
 */
record Commit(
        String id,
        @Nullable String idempotencyKey,
        List<RawBsonDocument> events,
        List<String> keys,
        List<String> eventIds,
        long latestMs,
        int bytes) {

    /** Room for the fields around the events. */
    private static final int FRAME_BYTES = 512;

    /** Room for the type, index and terminator of an array element. */
    private static final int ELEMENT_BYTES = 12;

    private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

    /**
     * Encodes the events of one append.
     *
     * @throws KeyTaken if two of the events have the same key or id: the database checks them only across documents
     * @throws CommitTooLarge if they do not fit into one document
     */
    static Commit of(List<? extends EventMessage<?>> messages, Serializer serializer, LogSettings settings) {
        if (messages.size() > settings.commitEvents()) {
            throw new CommitTooLarge("A commit of " + messages.size() + " events is larger than the "
                    + settings.commitEvents() + " allowed");
        }
        List<RawBsonDocument> events = new ArrayList<>(messages.size());
        List<String> keys = new ArrayList<>(messages.size());
        List<String> eventIds = new ArrayList<>(messages.size());
        Set<String> seen = new HashSet<>();
        String idempotencyKey = idempotencyKey(messages);
        long latestMs = Long.MIN_VALUE;
        long bytes = (long) FRAME_BYTES + utf8Bytes(idempotencyKey);
        for (EventMessage<?> message : messages) {
            String key = EventDocument.key(message);
            String eventId = message.getIdentifier();
            if (!seen.add("k" + key) || !seen.add("i" + eventId)) {
                throw new KeyTaken(
                        keys.size(), "The append itself has the key " + key + " or the id " + eventId + " twice");
            }
            RawBsonDocument event = new RawBsonDocument(EventDocument.write(message, serializer), CODEC);
            bytes += event.getByteBuffer().remaining() + ELEMENT_BYTES;
            if (bytes <= settings.commitBytes()) { // of one that is too large, only the size is still wanted
                events.add(event);
            }
            keys.add(key);
            eventIds.add(eventId);
            latestMs = Math.max(latestMs, message.getTimestamp().toEpochMilli());
        }
        if (bytes > settings.commitBytes()) {
            throw new CommitTooLarge("A commit of " + messages.size() + " events takes " + bytes
                    + " bytes, more than the " + settings.commitBytes() + " allowed");
        }
        return new Commit(
                UuidCreator.getTimeOrderedEpoch().toString(),
                idempotencyKey,
                List.copyOf(events),
                List.copyOf(keys),
                List.copyOf(eventIds),
                latestMs,
                Math.toIntExact(bytes));
    }

    int size() {
        return events.size();
    }

    private static int utf8Bytes(@Nullable String text) {
        return text == null ? 0 : text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static @Nullable String idempotencyKey(List<? extends EventMessage<?>> messages) {
        Set<String> found = new HashSet<>();
        for (EventMessage<?> message : messages) {
            Object value = message.getMetaData().get(EventLog.IDEMPOTENCY_KEY);
            if (value != null) {
                found.add(value.toString());
            }
        }
        if (found.size() > 1) {
            throw new EventStoreException(
                    "The events of one commit carry different idempotency keys; nothing was appended");
        }
        return found.isEmpty() ? null : found.iterator().next();
    }
}
