package vn.chungtay.bench.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measurements that take turns, so that a machine that is slow for a while is slow for all of them. What they are compared by
 * is the ratio of two of them within a round, and of these the median.
 */
public final class Rounds {

    /** One measurement of one round. */
    @FunctionalInterface
    public interface Slot {

        /** Does the work and says how fast it was or how long it took. */
        double measure() throws Exception;
    }

    private final Map<String, List<Double>> byName;

    private Rounds(Map<String, List<Double>> byName) {
        this.byName = byName;
    }

    /**
     * Runs all slots once without counting them, then as often as wanted, one after the other in each round.
     *
     * @param count of rounds, above 0
     * @param slots by name, in the order of a round
     */
    public static Rounds run(int count, Map<String, Slot> slots) throws Exception {
        for (Slot slot : slots.values()) {
            slot.measure();
        }
        Map<String, List<Double>> byName = new LinkedHashMap<>();
        for (int round = 0; round < count; round++) {
            for (Map.Entry<String, Slot> slot : slots.entrySet()) {
                byName.computeIfAbsent(slot.getKey(), name -> new ArrayList<>())
                        .add(slot.getValue().measure());
            }
        }
        return new Rounds(byName);
    }

    /** Whether something was measured under this name. */
    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /** The median of one of them. */
    public double median(String name) {
        return Percentiles.of(of(name)).at(50);
    }

    /** One divided by the other, round by round. */
    public Percentiles ratio(String name, String by) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < of(name).size(); round++) {
            ratios.add(of(name).get(round) / of(by).get(round));
        }
        return Percentiles.of(ratios);
    }

    private List<Double> of(String name) {
        List<Double> values = byName.get(name);
        if (values == null) {
            throw new IllegalArgumentException("Nothing was measured under the name " + name);
        }
        return values;
    }
}
