package vn.chungtay.housing.housecase.read.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.shared.Pillar;

/**
 * The deadlines that hold on one day.
 *
 * @param day the day, in Vietnam
 * @param inForce by programme; one that has none is missing
 */
public record DeadlinesOfDay(LocalDate day, Map<Pillar, Deadline> inForce) {

    public DeadlinesOfDay {
        inForce = Map.copyOf(inForce);
    }

    /** The deadline of a programme, absent where it has none. */
    public @Nullable Deadline of(String pillar) {
        return inForce.get(Pillar.valueOf(pillar));
    }

    /** The programmes whose deadline is past; the last day itself is in time. */
    public Set<String> latePillars() {
        return pillars(deadline -> day.isAfter(deadline.lastDay()));
    }

    /** The programmes whose deadline is still to come, or today. */
    public Set<String> runningPillars() {
        return pillars(deadline -> !day.isAfter(deadline.lastDay()));
    }

    /** The programmes whose deadline is still to come, in at most so many days. */
    public Set<String> runningPillars(int daysLeft) {
        return pillars(deadline ->
                !day.isAfter(deadline.lastDay()) && ChronoUnit.DAYS.between(day, deadline.lastDay()) <= daysLeft);
    }

    private Set<String> pillars(Predicate<Deadline> wanted) {
        return inForce.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(entry -> entry.getKey().name())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * How a case stands on this day, whatever happened to it later.
     *
     * @param handedOverOn day of the handover, absent before
     * @param withdrawnOn day on which it was given up, absent where it was not
     */
    public CaseDeadline standing(
            String pillar, LocalDate listedOn, @Nullable LocalDate handedOverOn, @Nullable LocalDate withdrawnOn) {
        Deadline deadline = of(pillar);
        if (listedOn.isAfter(day) || happened(withdrawnOn) || deadline == null) {
            return new CaseDeadline(day, Standing.NONE, null, null);
        }
        if (handedOverOn != null && happened(handedOverOn)) {
            Standing met = handedOverOn.isAfter(deadline.lastDay()) ? Standing.MISSED : Standing.MET;
            return new CaseDeadline(day, met, null, deadline);
        }
        long daysLeft = ChronoUnit.DAYS.between(day, deadline.lastDay());
        return new CaseDeadline(day, daysLeft < 0 ? Standing.LATE : Standing.RUNNING, daysLeft, deadline);
    }

    private boolean happened(@Nullable LocalDate occurredOn) {
        return occurredOn != null && !occurredOn.isAfter(day);
    }
}
