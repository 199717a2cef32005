package vn.chungtay.infra.service.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
        makings.entrySet().removeIf(running -> {
            boolean unwanted = !wanted.contains(running.getKey());
            if (unwanted) {
                running.getValue().stop();
            }
            return unwanted;
        });
        wanted.forEach(generation -> makings.computeIfAbsent(generation, projection::make));
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
