package vn.chungtay.reporting.nationwide.consume;

import org.jspecify.annotations.Nullable;

/**
 * What one event adds to one measure.
 *
 * @param measure what is counted
 * @param amount in the measure's unit; negative where something is taken back
 * @param form finer kind within the measure, for example {@code CASH} or {@code CEMENT}, where there is one
 */
public record Addition(
        Measure measure, long amount, @Nullable String form) {}
