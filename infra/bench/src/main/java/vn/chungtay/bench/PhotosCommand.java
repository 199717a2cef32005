package vn.chungtay.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.chungtay.bench.measure.Percentiles;
import vn.chungtay.bench.photo.KnownPhotos;
import vn.chungtay.bench.report.Figure;
import vn.chungtay.bench.report.Goal;
import vn.chungtay.bench.report.Result;
import vn.chungtay.housing.photo.comparison.PhotoHashes;

/** Looking for photos that look alike, as the housing service does for each new photo and before each instalment. */
@Command(
        name = "photos",
        description = "Measures how long the housing service looks for photos that look alike.",
        mixinStandardHelpOptions = true)
final class PhotosCommand implements Callable<Integer> {

    /** As the goal says. */
    private static final int GOAL_PHOTOS = 1_000_000;

    private static final double GOAL_MS = 50;
    private static final double NANOS_A_MILLI = 1e6;
    private static final int MOST_BITS = 6;
    private static final int MOST_FOUND = 20;

    @Mixin
    private final Options options = new Options();

    @Option(names = "--photos", defaultValue = "1000000", description = "that are known: ${DEFAULT-VALUE}")
    private int photos = GOAL_PHOTOS;

    @Option(names = "--lookups", defaultValue = "2000", description = "that are measured: ${DEFAULT-VALUE}")
    private int lookups = 2_000;

    private final Random random = new Random(2);

    @Override
    public Integer call() throws Exception {
        try (TestBed bed = TestBed.open(options)) {
            List<Figure> figures = new ArrayList<>(inMemory());
            bed.say("in memory: measured");
            figures.addAll(whole(bed));
            Result result = new Result(bed.time(), bed.circumstances());
            result.add(String.format(Locale.ROOT, "Look-up among %,d photos", photos), figures);
            bed.say(Result.table(figures));
            bed.keep(result, "photos-" + options.serverName());
        }
        return 0;
    }

    /** The walk over all hashes alone. */
    private List<Figure> inMemory() {
        var hashes = new PhotoHashes();
        for (int position = 0; position < photos; position++) {
            hashes.add(position, random.nextLong());
        }
        return measured(
                "hashes compared in memory",
                () -> hashes.like(random.nextLong(), MOST_BITS, photos, MOST_FOUND)
                        .size());
    }

    /** With the documents of the view: the photo itself, those of the same file, those that look alike. */
    private List<Figure> whole(TestBed bed) {
        String database = Setup.newDatabase();
        try (KnownPhotos known = KnownPhotos.write(bed.client(), database, photos)) {
            bed.say("photos written");
            var comparison = known.comparison();
            long start = System.nanoTime();
            known.like(comparison, photos - 1);
            double firstMillis = (System.nanoTime() - start) / NANOS_A_MILLI;
            List<Figure> figures = new ArrayList<>(measured(
                    "photo looked up, with its documents",
                    () -> known.like(comparison, photos - 1 - random.nextInt(Math.min(photos, lookups)))));
            figures.add(Figure.millis("first look-up after a start: all hashes read", firstMillis, null, ""));
            return figures;
        } finally {
            bed.client().getDatabase(database).drop();
        }
    }

    private List<Figure> measured(String what, IntSupplier lookup) {
        List<Double> times = new ArrayList<>(lookups);
        int found = 0;
        for (int i = 0; i < lookups; i++) {
            long start = System.nanoTime();
            found += lookup.getAsInt();
            times.add((System.nanoTime() - start) / NANOS_A_MILLI);
        }
        Percentiles millis = Percentiles.of(times);
        String detail = String.format(Locale.ROOT, "%,d look-ups found %,d", lookups, found);
        return List.of(
                Figure.millis(what + ", p50", millis.at(50), null, detail),
                Figure.millis(what + ", p99", millis.at(99), goal(), ""));
    }

    /** The goal is set for a million; fewer prove nothing. */
    private @Nullable Goal goal() {
        return photos < GOAL_PHOTOS ? null : Goal.atMost(GOAL_MS);
    }
}
