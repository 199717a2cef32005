package vn.chungtay.bench.report;

import java.util.Locale;

/**
 * A bound that a figure is to keep.
 *
 * @param atLeast whether more is better
 * @param bound the least or the most, in the unit of the figure
 */
public record Goal(boolean atLeast, double bound) {

    /** More is better. */
    public static Goal atLeast(double bound) {
        return new Goal(true, bound);
    }

    /** Less is better. */
    public static Goal atMost(double bound) {
        return new Goal(false, bound);
    }

    /** Whether the value keeps the bound; the bound itself does. */
    public boolean isMetBy(double value) {
        return atLeast ? value >= bound : value <= bound;
    }

    String text(String unit) {
        return (atLeast ? "≥ " : "≤ ")
                + (bound >= 1_000 ? String.format(Locale.ROOT, "%,.0f", bound) : trimmed())
                + unit;
    }

    private String trimmed() {
        return bound == Math.rint(bound) ? Long.toString((long) bound) : Double.toString(bound);
    }
}
