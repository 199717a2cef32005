package vn.chungtay.infra.eventstore;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** A log is restored into an empty database only; what is in this one stays as it is. */
public final class RestoreRefused extends EventStoreException {

    private static final long serialVersionUID = 1L;

    private final String collection;

    RestoreRefused(String collection) {
        super("A log can be restored only into an empty database, and there is something in " + collection);
        this.collection = collection;
    }

    RestoreRefused(String collection, Throwable cause) {
        this(collection);
        initCause(cause);
    }

    /** Name of the collection that holds something else. */
    public String collection() {
        return collection;
    }
}
