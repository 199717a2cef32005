package vn.chungtay.reporting.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.util.FileSystemUtils;
import vn.chungtay.infra.eventstream.consume.ConsumerName;
import vn.chungtay.infra.eventstream.consume.Consumption;
import vn.chungtay.infra.eventstream.consume.StreamFed;
import vn.chungtay.infra.eventstream.consume.StreamOffsets;
import vn.chungtay.infra.service.projection.Generation;
import vn.chungtay.infra.service.projection.Making;
import vn.chungtay.infra.service.projection.Projection;
import vn.chungtay.reporting.nationwide.fold.Progress;
import vn.chungtay.reporting.nationwide.sums.MongoSums;

/**
 * The nationwide figures in generations. Each has a stream application with its state and changelogs, collections of sums, dead
 * letters, and the figures in memory; all replicas share its partitions. Events are counted as records of the input topics.
 */
final class NationwideProjection implements Projection, StreamFed {

    static final String NAME = "nationwide";

    private final Map<Generation, NationwideGeneration> made = new ConcurrentHashMap<>();
    private final NationwidePlaces places;
    private final List<String> inputTopics;
    private final Consumption consumption;
    private final StreamOffsets offsets;
    private final Path stateDir;
    private final BiFunction<Generation, Runnable, NationwideGeneration> maker;

    /**
     * The figures, of which nothing is made yet.
     *
     * @param maker makes a generation that does not run, given what it tells its end
     */
    NationwideProjection(
            NationwidePlaces places,
            List<String> inputTopics,
            Consumption consumption,
            StreamOffsets offsets,
            Path stateDir,
            BiFunction<Generation, Runnable, NationwideGeneration> maker) {
        this.places = places;
        this.inputTopics = List.copyOf(inputTopics);
        this.consumption = consumption;
        this.offsets = offsets;
        this.stateDir = stateDir;
        this.maker = maker;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Making make(Generation generation) {
        NationwideGeneration making = maker.apply(generation, () -> made.remove(generation));
        made.put(generation, making);
        making.stream().start();
        return making;
    }

    /** What this process makes of a generation, absent where it does not take part. */
    Optional<NationwideGeneration> of(Generation generation) {
        return Optional.ofNullable(made.get(generation));
    }

    /** Follows the written sums of all generations that there are, also of one that is not shown yet. */
    @Scheduled(fixedDelayString = "${chungtay.reporting.follow-interval}")
    void follow() {
        made.values().forEach(making -> making.view().follow());
    }

    @Override
    public long done(Generation generation) {
        return progress(generation).values().stream()
                .mapToLong(reached -> reached.offset() + 1)
                .sum();
    }

    @Override
    public long available() {
        return sum(offsets.ends(inputTopics).values());
    }

    /** Also that nothing waits for an operator in the one that took effect in the other. */
    @Override
    public boolean covers(Generation one, Generation other) {
        Map<String, Progress> reached = progress(one);
        return progress(other).entrySet().stream().allMatch(atLeast -> {
                    Progress there = reached.get(atLeast.getKey());
                    return there != null && there.offset() >= atLeast.getValue().offset();
                })
                && consumption.waitsForNoMore(consumer(one), consumer(other));
    }

    /** The group first, since that fails while a process still belongs to it. */
    @Override
    public void remove(Generation generation) {
        String application = consumer(generation).group();
        offsets.forget(application);
        offsets.forgetTopics(application + "-");
        sums(generation).drop();
        places.mended(generation).drop();
        consumption.forget(consumer(generation));
        try {
            FileSystemUtils.deleteRecursively(stateDir.resolve(application));
        } catch (IOException e) {
            throw new UncheckedIOException("The local state of " + application + " could not be removed", e);
        }
    }

    private Map<String, Progress> progress(Generation generation) {
        return sums(generation).progress();
    }

    private MongoSums sums(Generation generation) {
        return of(generation).map(NationwideGeneration::sums).orElseGet(() -> places.sums(generation));
    }

    private ConsumerName consumer(Generation generation) {
        return new ConsumerName(consumption.service().service(), generation::name);
    }

    private static long sum(Collection<Long> offsets) {
        return offsets.stream().mapToLong(Long::longValue).sum();
    }
}
