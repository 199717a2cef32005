package vn.chungtay.infra.eventstore;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** A commit that no document can hold; it was refused before anything was written. */
public final class CommitTooLarge extends EventStoreException {

    public CommitTooLarge(String message) {
        super(message);
    }
}
