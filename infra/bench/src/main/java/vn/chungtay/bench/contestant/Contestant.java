package vn.chungtay.bench.contestant;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** A way to keep events, on an empty store of its own that is dropped when it is closed. */
public interface Contestant extends AutoCloseable {

    /** What appends to the store and reads it. */
    EventStorageEngine engine();

    @Override
    void close();

    /** Makes contestants of one kind. */
    @FunctionalInterface
    interface Kind {

        /** One on an empty store. */
        Contestant open();
    }
}
