package vn.chungtay.reporting.nationwide.fold;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.kafka.common.TopicPartition;

/** Keeps the sums as the real sink does, without a database. */
final class MemorySink implements SumSink {

    final Map<String, Sum> sums = new HashMap<>();
    final Map<TopicPartition, Progress> progress = new HashMap<>();
    int outages;
    int writes;

    @Override
    public OptionalLong writtenUpTo(TopicPartition partition) {
        Progress known = progress.get(partition);
        return known == null ? OptionalLong.empty() : OptionalLong.of(known.offset());
    }

    @Override
    public void write(TopicPartition partition, Map<String, Sum> changed, Progress reached) {
        if (outages > 0) {
            outages--;
            throw new SinkUnavailable("out", new IllegalStateException("out"));
        }
        writes += changed.size();
        changed.forEach(
                (cell, sum) -> sums.merge(partition + " " + cell, sum, (a, b) -> b.offset() > a.offset() ? b : a));
        progress.merge(partition, reached, (a, b) -> b.offset() > a.offset() ? b : a);
    }

    /** Totals by cell, added over the partitions. */
    Map<Cell, Long> totals() {
        Map<Cell, Long> totals = new HashMap<>();
        sums.forEach((key, sum) -> totals.merge(Cell.of(key.substring(key.indexOf(' ') + 1)), sum.total(), Long::sum));
        return totals;
    }
}
