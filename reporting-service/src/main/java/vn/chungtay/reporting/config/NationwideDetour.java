package vn.chungtay.reporting.config;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstream.CloudEventRecord;
import vn.chungtay.infra.eventstream.UnreadableRecord;
import vn.chungtay.infra.eventstream.consume.SideIntake;
import vn.chungtay.reporting.nationwide.consume.Detour;

/** The detour by way of the dead letters that all services have. Whatever it throws, the record is to be taken again. */
final class NationwideDetour implements Detour {

    private final SideIntake intake;

    NationwideDetour(SideIntake intake) {
        this.intake = intake;
    }

    @Override
    public void unreadable(ConsumerRecord<byte[], byte @Nullable []> record, UnreadableRecord why) {
        taking(() -> intake.unreadable(record, why));
    }

    @Override
    public void leave(ConsumerRecord<byte[], byte @Nullable []> record, CloudEventRecord event, UnreadableRecord why) {
        taking(() -> intake.leave(record, event, why));
    }

    @Override
    public void follow(ConsumerRecord<byte[], byte @Nullable []> record, CloudEventRecord event) {
        taking(() -> intake.follow(record, event));
    }

    @Override
    public Map<Long, String> leftAfter(TopicPartition partition, long offset) {
        return asking(() -> intake.leftAfter(partition.topic(), partition.partition(), offset));
    }

    @Override
    public Set<String> discarded() {
        return asking(intake::discarded);
    }

    private static void taking(Runnable step) {
        asking(() -> {
            step.run();
            return Set.of();
        });
    }

    private static <T> T asking(Supplier<T> step) {
        try {
            return step.get();
        } catch (RuntimeException e) {
            throw new Away(e);
        }
    }
}
