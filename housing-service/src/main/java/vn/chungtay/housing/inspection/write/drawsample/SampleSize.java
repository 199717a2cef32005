package vn.chungtay.housing.inspection.write.drawsample;

import java.util.Map;
import vn.chungtay.infra.service.errors.RuleViolated;

/**
 * How many cases are to be drawn.
 *
 * @param value from 1 to {@value #MOST}: all inspections of a sample begin in one commit
 */
public record SampleSize(int value) {

    /** One commit holds so many events with ease. */
    public static final int MOST = 500;

    /**
     * Refuses a size beyond the limits.
     *
     * @throws RuleViolated {@code sample.size-out-of-range}
     */
    public SampleSize {
        if (value < 1 || value > MOST) {
            throw new RuleViolated("sample.size-out-of-range", Map.of("field", "size", "size", value, "most", MOST));
        }
    }
}
