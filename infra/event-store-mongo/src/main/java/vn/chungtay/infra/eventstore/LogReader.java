package vn.chungtay.infra.eventstore;

import java.util.List;

/** Reads the log as it stands, for those who pass it on: nothing is upcast or deserialised. Only what is settled is seen. */
public interface LogReader {

    /**
     * The events from this position on, in the order of the log and without gaps.
     *
     * @param fromPosition position of the first event wanted, from 0
     * @param limit at most so many events, above 0; fewer do not mean that there are no more
     * @return empty when the log ends before that position
     * @throws RuntimeException when the database does not answer, or when the log is not dense at this place
     */
    List<LoggedEvent> read(long fromPosition, int limit);

    /**
     * The events of one aggregate below a sequence, the newest first.
     *
     * @param aggregateId of this aggregate
     * @param belowSequence sequence of the first event that is not wanted
     * @param limit at most so many events, above 0
     */
    List<LoggedEvent> readBackwards(String aggregateId, long belowSequence, int limit);

    /**
     * Calls the listener after each append of this process. Appends of other processes are not announced, so a follower polls
     * as well.
     *
     * @param listener returns at once and throws nothing
     * @return stops the calls
     */
    Runnable onAppend(Runnable listener);
}
