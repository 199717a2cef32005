package vn.chungtay.reporting.nationwide.consume;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstream.CloudEventRecord;
import vn.chungtay.infra.eventstream.UnreadableRecord;

/**
 * The way of what cannot be folded: it waits for an operator, and all that comes of the same aggregate afterwards goes this way
 * too, for ever. What it adds to the figures stands apart from the sums of the fold.
 */
public interface Detour {

    /**
     * Puts a record aside that does not say which event it is.
     *
     * @throws Away when it has not been put aside; the record is to be taken again
     */
    void unreadable(ConsumerRecord<byte[], byte @Nullable []> record, UnreadableRecord why);

    /**
     * Puts an event aside that cannot be folded; its aggregate leaves the fold.
     *
     * @throws Away as {@link #unreadable}
     */
    void leave(ConsumerRecord<byte[], byte @Nullable []> record, CloudEventRecord event, UnreadableRecord why);

    /**
     * Takes an event of an aggregate that has left the fold.
     *
     * @throws Away as {@link #unreadable}
     */
    void follow(ConsumerRecord<byte[], byte @Nullable []> record, CloudEventRecord event);

    /**
     * Where aggregates left the fold before a crash that undid it, by offset.
     *
     * @param offset up to which the fold is known to have got
     * @throws Away when it cannot be looked up
     */
    Map<Long, String> leftAfter(TopicPartition partition, long offset);

    /**
     * Source, subject and sequence, separated by bars, of the events that operators have given up.
     *
     * @throws Away when it cannot be looked up
     */
    Set<String> discarded();

    /** The detour cannot be taken now. */
    final class Away extends RuntimeException {
        public Away(RuntimeException cause) {
            super("What cannot be folded cannot be put aside now", cause);
        }
    }
}
