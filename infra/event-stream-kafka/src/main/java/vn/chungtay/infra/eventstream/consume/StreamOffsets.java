package vn.chungtay.infra.eventstream.consume;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chungtay.infra.eventstream.KafkaUnavailable;
import vn.chungtay.infra.eventstream.StreamTopics;

/** Where streams end, how far consumer groups have got in them, and the end of groups that are not needed any more. */
public final class StreamOffsets implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StreamOffsets.class);
    private static final int TIMEOUT_MS = 5_000;

    private final String bootstrapServers;
    private @Nullable Admin admin;

    /** Of one cluster; connects when it is asked first. */
    public StreamOffsets(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Offset of the next record of each partition of these topics; none of a topic that is not there yet.
     *
     * @throws KafkaUnavailable when the cluster does not answer
     */
    public Map<TopicPartition, Long> ends(Collection<String> topics) {
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        for (String topic : topics) {
            IntStream.range(0, StreamTopics.PARTITIONS)
                    .forEach(number -> wanted.put(new TopicPartition(topic, number), OffsetSpec.latest()));
        }
        var answer = admin().listOffsets(wanted);
        Map<TopicPartition, Long> ends = new HashMap<>();
        for (TopicPartition partition : wanted.keySet()) {
            try {
                ends.put(partition, get(answer.partitionResult(partition)).offset());
            } catch (Missing e) {
                ends.put(partition, 0L);
            }
        }
        return ends;
    }

    /**
     * Offset of the next record that a group takes in, by partition; none where it has not begun.
     *
     * @throws KafkaUnavailable when the cluster does not answer
     */
    public Map<TopicPartition, Long> committed(String group) {
        Map<TopicPartition, Long> committed = new HashMap<>();
        try {
            get(admin().listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                    .forEach((partition, offset) -> {
                        if (offset != null) {
                            committed.put(partition, offset.offset());
                        }
                    });
        } catch (Missing e) {
            return Map.of();
        }
        return committed;
    }

    /**
     * Removes a group that nobody belongs to any more; one that is gone already stays so.
     *
     * @throws KafkaUnavailable when the cluster does not answer, or somebody belongs to the group
     */
    public void forget(String group) {
        awaitGone(admin().deleteConsumerGroups(List.of(group)).all());
    }

    /**
     * Removes topics that a group keeps for itself.
     *
     * @param prefix how their names begin; no topic of published events may
     * @throws KafkaUnavailable when the cluster does not answer
     */
    public void forgetTopics(String prefix) {
        Set<String> own = new HashSet<>(get(admin().listTopics().names()));
        own.removeIf(topic -> !topic.startsWith(prefix));
        awaitGone(admin().deleteTopics(own).all());
    }

    private static void awaitGone(KafkaFuture<Void> removed) {
        try {
            get(removed);
        } catch (Missing e) {
            LOG.debug("It was gone already", e);
        }
    }

    private synchronized Admin admin() {
        Admin open = admin;
        if (open == null) {
            open = Admin.create(Map.of(
                    AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                    AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MS,
                    AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MS));
            admin = open;
        }
        return open;
    }

    @Override
    public synchronized void close() {
        if (admin != null) {
            admin.close();
        }
    }

    private static <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get(TIMEOUT_MS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException
                    || e.getCause() instanceof UnknownTopicOrPartitionException) {
                throw new Missing(e);
            }
            throw new KafkaUnavailable("Kafka does not answer about offsets and groups", e);
        } catch (TimeoutException e) {
            throw new KafkaUnavailable("Kafka does not answer in time about offsets and groups", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaUnavailable("Interrupted while Kafka was asked", e);
        }
    }

    /** What was asked about is not there. */
    private static final class Missing extends RuntimeException {
        Missing(Throwable cause) {
            super(cause);
        }
    }
}
