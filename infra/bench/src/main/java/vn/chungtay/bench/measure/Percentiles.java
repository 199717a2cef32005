package vn.chungtay.bench.measure;

import java.util.Collection;
import java.util.List;

/** What shares of some values lie below which value; made once all are there. */
public final class Percentiles {

    private final List<Double> sorted;

    private Percentiles(List<Double> sorted) {
        this.sorted = sorted;
    }

    /**
     * Of these values.
     *
     * @param values at least one
     */
    public static Percentiles of(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("There are no values");
        }
        return new Percentiles(values.stream().sorted().toList());
    }

    /**
     * The smallest value that so many percent of all values do not exceed; of an even number of values, the 50th is the mean of
     * the two in the middle.
     *
     * @param percent above 0, at most 100
     */
    public double at(double percent) {
        if (!(percent > 0 && percent <= 100)) {
            throw new IllegalArgumentException("No percentile: " + percent);
        }
        double rank = percent / 100 * sorted.size();
        int index = (int) Math.ceil(rank) - 1;
        return percent == 50 && sorted.size() % 2 == 0
                ? (sorted.get(index) + sorted.get(index + 1)) / 2
                : sorted.get(index);
    }

    /** The least value. */
    public double least() {
        return sorted.getFirst();
    }

    /** The greatest value. */
    public double greatest() {
        return sorted.getLast();
    }
}
