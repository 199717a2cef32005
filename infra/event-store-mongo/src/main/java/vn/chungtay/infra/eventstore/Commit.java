package vn.chungtay.infra.eventstore;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.Serializer;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * What one append wants to get into the log, all or nothing; encoded already, by the thread that appends, but without a
 * position yet.
 *
 * @param id UUIDv7; tells this commit from any other that holds a position or a key
 * @param idempotencyKey hash of the caller's key, absent if the events carry none
 * @param keys the events' keys, see {@link EventDocument#key}
 * @param eventIds the events' ids
 * @param latestMs latest time of its events, in milliseconds since 1970
 * @param encoded its document
 */
record Commit(
        String id,
        @Nullable String idempotencyKey,
        List<String> keys,
        List<String> eventIds,
        long latestMs,
        EncodedCommit encoded) {

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
        String id = UuidCreator.getTimeOrderedEpoch().toString();
        String idempotencyKey = idempotencyKey(messages);
        List<String> keys = new ArrayList<>(messages.size());
        List<String> eventIds = new ArrayList<>(messages.size());
        Set<String> seen = new HashSet<>();
        long latestMs = Long.MIN_VALUE;
        EncodedCommit.Writer document = new EncodedCommit.Writer(messages.size(), id, idempotencyKey);
        for (EventMessage<?> message : messages) {
            String key = EventDocument.key(message);
            String eventId = message.getIdentifier();
            if (!seen.add("k" + key) || !seen.add("i" + eventId)) {
                throw new KeyTaken(
                        keys.size(), "The append itself has the key " + key + " or the id " + eventId + " twice");
            }
            document.add(key, message, serializer);
            if (document.bytes() > settings.commitBytes()) {
                throw new CommitTooLarge("A commit of " + messages.size() + " events takes " + document.bytes()
                        + " bytes with the " + (keys.size() + 1) + "th of them, more than the "
                        + settings.commitBytes() + " allowed");
            }
            keys.add(key);
            eventIds.add(eventId);
            latestMs = Math.max(latestMs, message.getTimestamp().toEpochMilli());
        }
        return new Commit(id, idempotencyKey, List.copyOf(keys), List.copyOf(eventIds), latestMs, document.end());
    }

    int size() {
        return keys.size();
    }

    /** What its document takes. */
    int bytes() {
        return encoded.bytes();
    }

    /** Its document at the place where the log ends. */
    RawBsonDocument placedAt(LogEnd end) {
        return encoded.at(end.next(), end.after(this).latestMs());
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
