package vn.chungtay.infra.eventstore;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * The commit was sent and is not settled yet: it may or may not get into the log. Only a repeat with the same idempotency key
 * is safe.
 */
public final class AppendOutcomeUnknown extends EventStoreException {

    public AppendOutcomeUnknown(String message) {
        super(message);
    }
}
