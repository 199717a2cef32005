package vn.chungtay.reporting.nationwide.consume;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a record of an input topic turns out to be. */
public sealed interface Incoming {

    /**
     * How far a log has been published, as every partition is told.
     *
     * @param source the log with its epoch
     * @param position place in the log up to which every event has been sent
     * @param time when the log was known to have got there
     */
    record Marker(String source, long position, Instant time) implements Incoming {}

    /**
     * A published event and what it adds to the figures.
     *
     * @param source the log with its epoch
     * @param subject aggregate id
     * @param sequence the aggregate's sequence, increasing
     * @param position place in the log
     * @param previous position of the aggregate's last published event, absent for its first
     * @param time when it was recorded
     * @param fact what it says; absent for a known type that changes no figure
     */
    record Event(
            String source,
            String subject,
            long sequence,
            long position,
            @Nullable Long previous,
            Instant time,
            @Nullable Fact fact)
            implements Incoming {}

    /**
     * A record that cannot be understood: damaged, of an unknown type, or naming what does not exist.
     *
     * @param reason for the operator, without any of the record's content
     */
    record Unreadable(String reason) implements Incoming {}

    /**
     * What an event says about a place, a unit and a day.
     *
     * @param about where, whose and when
     * @param additions what it adds to which measure
     */
    record Fact(FactAbout about, List<Addition> additions) {}
}
