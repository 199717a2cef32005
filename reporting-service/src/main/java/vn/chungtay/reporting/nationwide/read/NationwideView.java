package vn.chungtay.reporting.nationwide.read;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chungtay.infra.eventstream.StreamTopics;
import vn.chungtay.infra.reference.Areas;
import vn.chungtay.infra.reference.Units;
import vn.chungtay.infra.service.errors.TemporarilyUnavailable;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.Freshness;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Waiting;
import vn.chungtay.reporting.nationwide.fold.Progress;
import vn.chungtay.reporting.nationwide.sums.MendedSums;
import vn.chungtay.reporting.nationwide.sums.MongoSums;

/**
 * The nationwide figures in memory. They follow the sums that the streams of all processes write, partition by partition: the
 * progress is read first, then every sum that is newer than what was read before, so no sum up to that progress is left out. When
 * MongoDB is out the figures stand still and say how old they are.
 */
public final class NationwideView {

    private static final Logger log = LoggerFactory.getLogger(NationwideView.class);

    /** Questions that come within this time share one look at the sums. */
    private static final Duration FRESH_ENOUGH = Duration.ofMillis(15);

    private static final long NOTHING = -1;

    private final List<String> feeding;
    private final MongoSums sums;
    private final MendedSums mended;
    private final LongSupplier waiting;
    private final StreamEnds ends;
    private final Waiting patience;
    private final Clock clock;
    private final NationwideBook book;
    private final Map<String, Progress> followed = new HashMap<>();
    private long mendedChanges;
    private long heldBack;
    private boolean loaded;
    private long followedAtNanos;

    /**
     * Shows the figures that these services feed.
     *
     * @param feeding names of the services, for example {@code housing}
     * @param mended the sums of what could not be folded at first
     * @param waiting how many aggregates wait for an operator now
     */
    public NationwideView(
            List<String> feeding,
            MongoSums sums,
            MendedSums mended,
            LongSupplier waiting,
            StreamEnds ends,
            Areas areas,
            Units units,
            Waiting patience,
            Clock clock) {
        this.feeding = List.copyOf(feeding);
        this.sums = sums;
        this.mended = mended;
        this.waiting = waiting;
        this.ends = ends;
        this.patience = patience;
        this.clock = clock;
        this.book = new NationwideBook(areas, units);
    }

    /**
     * The figures under the structure of a day.
     *
     * @param before figures of which somebody may have been told more; this answer shows no less
     * @param minPosition positions that the answer must have seen; those of services that feed nothing here are left aside
     * @throws TemporarilyUnavailable {@code view.behind} when they were not seen in time, {@code report.not-loaded} when the
     *     sums could not be read since the process started
     */
    public Answer<NationwideReport> read(
            Optional<NationwideView> before, MinPosition minPosition, LocalDate structureOn) {
        for (String service : feeding) {
            long told = before.map(view -> view.positionAfterFollowing(service)).orElse(NOTHING);
            long wanted = Math.max(told, minPosition.byService().getOrDefault(service, NOTHING));
            patience.until(service, wanted, () -> positionAfterFollowing(service));
        }
        return answer(structureOn);
    }

    private synchronized Answer<NationwideReport> answer(LocalDate structureOn) {
        follow();
        if (!loaded) {
            throw new TemporarilyUnavailable("report.not-loaded", Map.of());
        }
        return new Answer<>(book.report(structureOn, heldBack), freshness());
    }

    private synchronized long positionAfterFollowing(String service) {
        follow();
        return position(service);
    }

    /** Follows the written sums, unless that was done a moment ago. */
    public synchronized void follow() {
        if (loaded && System.nanoTime() - followedAtNanos < FRESH_ENOUGH.toNanos()) {
            return;
        }
        try {
            for (Map.Entry<String, Progress> reached : sums.progress().entrySet()) {
                follow(reached.getKey(), reached.getValue());
            }
            // In this order: what has been mended since is counted twice as waiting rather than not at all.
            heldBack = waiting.getAsLong();
            followMended();
            loaded = true;
        } catch (MongoException e) {
            log.warn("The sums cannot be read now, the figures stand still", e);
        }
        followedAtNanos = System.nanoTime();
    }

    private void follow(String partition, Progress reached) {
        Progress before = followed.get(partition);
        long seen = before == null ? NOTHING : before.offset();
        if (reached.offset() > seen) {
            sums.sumsAfter(partition, seen, (cell, sum) -> book.put(partition, cell, sum.total()));
            followed.put(partition, reached);
        }
    }

    private void followMended() {
        long changes = mended.changes();
        if (changes != mendedChanges) {
            mended.forEach(book::put);
            mendedChanges = changes;
        }
    }

    private Freshness freshness() {
        Map<String, Long> positions = new TreeMap<>();
        feeding.forEach(service -> positions.put(service, position(service)));
        Instant now = clock.instant();
        StreamEnds.Seen seen = ends.last();
        if (seen != null && seen.ends().entrySet().stream().allMatch(end -> hasSeen(end.getKey(), end.getValue()))) {
            return new Freshness(seen.at(), positions, 0);
        }
        Instant asOf = followed.values().stream()
                .map(Progress::asOf)
                .min(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return new Freshness(
                asOf, positions, Math.max(0, Duration.between(asOf, now).toMillis()));
    }

    private boolean hasSeen(String partition, long end) {
        Progress reached = followed.get(partition);
        return (reached == null ? NOTHING : reached.offset()) >= end - 1;
    }

    /** Place in the service's log up to which everything that was published has been seen: what its slowest partition says. */
    private long position(String service) {
        return partitions(service)
                .map(followed::get)
                .mapToLong(reached -> Objects.isNull(reached) ? NOTHING : reached.position())
                .min()
                .orElse(NOTHING);
    }

    private static Stream<String> partitions(String service) {
        return IntStream.range(0, StreamTopics.PARTITIONS).mapToObj(number -> StreamTopics.of(service) + "-" + number);
    }
}
