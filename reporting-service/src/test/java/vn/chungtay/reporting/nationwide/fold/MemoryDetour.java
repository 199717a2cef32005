package vn.chungtay.reporting.nationwide.fold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import vn.chungtay.infra.eventstream.CloudEventRecord;
import vn.chungtay.infra.eventstream.UnreadableRecord;
import vn.chungtay.reporting.nationwide.consume.Detour;

/** Notes what comes along. */
final class MemoryDetour implements Detour {

    /** Why records were put aside, in their order; {@link #FOLLOWS} for those that came behind. */
    final List<String> taken = new ArrayList<>();

    final Set<String> discarded = new HashSet<>();
    Map<Long, String> leftBefore = Map.of();
    boolean away;

    static final String FOLLOWS = "follows";

    @Override
    public void unreadable(ConsumerRecord<byte[], byte[]> record, UnreadableRecord why) {
        take(why.getMessage());
    }

    @Override
    public void leave(ConsumerRecord<byte[], byte[]> record, CloudEventRecord event, UnreadableRecord why) {
        take(why.getMessage());
    }

    @Override
    public void follow(ConsumerRecord<byte[], byte[]> record, CloudEventRecord event) {
        take(FOLLOWS);
    }

    private void take(String what) {
        if (away) {
            throw new Away(new IllegalStateException("away"));
        }
        taken.add(what);
    }

    @Override
    public Map<Long, String> leftAfter(TopicPartition partition, long offset) {
        return leftBefore;
    }

    @Override
    public Set<String> discarded() {
        return discarded;
    }
}
