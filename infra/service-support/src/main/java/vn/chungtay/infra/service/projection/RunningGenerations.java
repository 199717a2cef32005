package vn.chungtay.infra.service.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What this process makes of one projection. Safe for use by several threads. */
final class RunningGenerations {

    private final Projection projection;
    private final Map<Generation, Making> makings = new HashMap<>();

    RunningGenerations(Projection projection) {
        this.projection = projection;
    }

    Projection projection() {
        return projection;
    }

    /** Makes these generations and no others. */
    synchronized void run(List<Generation> wanted) {
        List<Generation> unwanted = makings.keySet().stream()
                .filter(generation -> !wanted.contains(generation))
                .toList();
        stop(unwanted).join();
        wanted.forEach(generation -> makings.computeIfAbsent(generation, projection::make));
    }

    /** Begins to end all that this process makes; done when all has ended. */
    synchronized CompletableFuture<Void> stop() {
        return stop(List.copyOf(makings.keySet()));
    }

    private CompletableFuture<Void> stop(List<Generation> unwanted) {
        return CompletableFuture.allOf(unwanted.stream()
                .map(generation -> Objects.requireNonNull(makings.remove(generation)))
                .map(Making::stop)
                .toArray(CompletableFuture[]::new));
    }

    /** The making of a generation, absent where this process does not take part. */
    synchronized @Nullable Making of(Generation generation) {
        return makings.get(generation);
    }

    /** What keeps a generation from going on, by its name; empty when all is well. */
    synchronized Map<String, String> troubles() {
        Map<String, String> troubles = new TreeMap<>();
        makings.forEach((generation, making) -> {
            String trouble = making.trouble();
            if (trouble != null) {
                troubles.put(generation.name(projection.name()), trouble);
            }
        });
        return troubles;
    }
}
