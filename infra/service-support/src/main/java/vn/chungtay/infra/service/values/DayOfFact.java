package vn.chungtay.infra.service.values;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import vn.chungtay.infra.service.errors.RuleViolated;

/**
 * The day on which something happened, judged on the day on which we hear of it.
 *
 * @param day when it happened, in Vietnam
 * @param recordedOn today, in Vietnam
 */
public record DayOfFact(LocalDate day, LocalDate recordedOn) {

    /** The zone in which the suite counts days. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /**
     * Refuses a day that is yet to come.
     *
     * @throws RuleViolated {@code date.in-future}
     */
    public DayOfFact {
        if (day.isAfter(recordedOn)) {
            throw new RuleViolated("date.in-future", Map.of("date", day.toString(), "today", recordedOn.toString()));
        }
    }

    /**
     * The fact's day, judged by the clock.
     *
     * @throws RuleViolated {@code date.in-future}
     */
    public static DayOfFact of(LocalDate day, Clock clock) {
        return new DayOfFact(day, LocalDate.ofInstant(clock.instant(), VIETNAM));
    }
}
