package vn.chungtay.infra.eventstore.faults;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstore.EventLog;

/**
 * One append as its client saw it.
 *
 * @param keys aggregate#sequence of its events, in their order
 * @param eventIds of its events, in their order
 * @param idempotencyKey absent if it has none
 * @param outcome what the client was told
 */
record Attempt(
        List<String> keys, List<String> eventIds, @Nullable String idempotencyKey, Outcome outcome) {

    /** What a client may be told of an append. */
    enum Outcome {
        /** It is in the log. */
        ACKNOWLEDGED,
        /** It is not in the log, and never will be: an event of another commit is in its place. */
        LOST_RACE,
        /** It is not in the log, and never will be: its idempotency key was used. */
        DONE_BEFORE,
        /** It is not in the log, and never will be. */
        NOT_TAKEN,
        /** It is in the log, or will be, or not. */
        UNKNOWN
    }

    static Attempt of(List<DomainEventMessage<?>> events, Outcome outcome) {
        return new Attempt(
                events.stream()
                        .map(event -> event.getAggregateIdentifier() + "#" + event.getSequenceNumber())
                        .toList(),
                events.stream().map(DomainEventMessage::getIdentifier).toList(),
                (String) events.getFirst().getMetaData().get(EventLog.IDEMPOTENCY_KEY),
                outcome);
    }
}
