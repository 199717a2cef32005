package vn.chungtay.infra.eventstore;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * A reader did not find the commit that must stand at a position: the log was tampered with, restored to an earlier state, or
 * the reader's token is of another log. Reading stops here until an operator has looked.
 */
public final class LogNotDense extends EventStoreException {

    public LogNotDense(String message) {
        super(message);
    }
}
