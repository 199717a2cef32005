package vn.chungtay.infra.eventstore;

import java.time.Duration;

/** Is told what happens in a log, to count it. It is called on threads that others wait for: it returns at once and throws nothing. */
public interface LogObserver {

    /** Counts nothing. */
    LogObserver NONE = new LogObserver() {};

    /**
     * An append was acknowledged.
     *
     * @param events how many it brought
     * @param took from the call to the acknowledgement, with the wait in the queue
     */
    default void appended(int events, Duration took) {}

    /** An insert command with so many commits goes out; an unclear outcome and a lost race bring the same commits again. */
    default void inserting(int commits) {}

    /** Another process had taken the place of so many commits, which are placed anew. */
    default void raceLost(int commits) {}

    /** The database gave no answer, or an unclear one, for so many commits, which are settled by inserting them again. */
    default void unclear(int commits) {}
}
