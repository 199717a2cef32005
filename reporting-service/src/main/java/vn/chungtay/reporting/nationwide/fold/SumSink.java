package vn.chungtay.reporting.nationwide.fold;

import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.common.TopicPartition;

/** Where the sums are kept for queries. */
public interface SumSink {

    /** Offset up to which every sum of the partition has been written; absent where nothing is known of the partition. */
    OptionalLong writtenUpTo(TopicPartition partition);

    /**
     * Writes sums, each unless one of the same or a higher offset is there already, and after all of them the progress, likewise.
     *
     * @param sums by the key of their cell
     * @param progress that the partition has reached with these sums
     * @throws SinkUnavailable where it is not known that everything was written; the same may be written again
     */
    void write(TopicPartition partition, Map<String, Sum> sums, Progress progress);

    /** The sink cannot be written now. */
    final class SinkUnavailable extends RuntimeException {
        public SinkUnavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
