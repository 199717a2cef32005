package vn.chungtay.bench.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chungtay.bench.measure.Percentiles;

/**
 * One line of the result.
 *
 * @param what was measured
 * @param value in this unit
 * @param unit what stands behind the number, with its space: {@code " ×"}, {@code " ms"}, {@code " events/s"}
 * @param goal that the value is held against, absent if none was set
 * @param detail the spread, or the rates that a ratio was made of
 */
public record Figure(
        String what, double value, String unit, @Nullable Goal goal, String detail) {

    /** A ratio, the same on a fast and on a slow machine: the median of the rounds. */
    public static Figure ratio(String what, Percentiles ratios, @Nullable Goal goal, String detail) {
        String spread = String.format(Locale.ROOT, "%.2f to %.2f", ratios.least(), ratios.greatest());
        return new Figure(what, ratios.at(50), " ×", goal, detail.isEmpty() ? spread : spread + "; " + detail);
    }

    /** A rate of this machine on this day. */
    public static Figure rate(String what, double perSecond, @Nullable Goal goal) {
        return new Figure(what, perSecond, " /s", goal, "");
    }

    /** A time of this machine on this day. */
    public static Figure millis(String what, double millis, @Nullable Goal goal, String detail) {
        return new Figure(what, millis, " ms", goal, detail);
    }

    String valueText() {
        return String.format(Locale.ROOT, value >= 1_000 ? "%,.0f" : "%.2f", value) + unit;
    }

    String goalText() {
        return goal == null ? "" : goal.text(unit);
    }

    String verdict() {
        if (goal == null) {
            return "";
        }
        return goal.isMetBy(value) ? "met" : "missed";
    }
}
