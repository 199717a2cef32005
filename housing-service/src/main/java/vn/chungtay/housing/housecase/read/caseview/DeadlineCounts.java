package vn.chungtay.housing.housecase.read.caseview;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.housing.housecase.read.deadline.Deadline;
import vn.chungtay.housing.shared.Pillar;

/**
 * How many cases stand how to their deadlines.
 *
 * @param on the day, today
 * @param pillars each programme that has a deadline
 * @param running how many of all are still in time
 * @param late how many of all are late
 * @param met how many of all were handed over in time
 * @param missed how many of all were handed over too late
 */
public record DeadlineCounts(LocalDate on, List<OfPillar> pillars, long running, long late, long met, long missed) {

    /**
     * Those of one programme.
     *
     * @param pillar the programme
     * @param deadline what holds for it today
     * @param daysLeft until its last day, 0 on it and below 0 after
     */
    public record OfPillar(
            Pillar pillar, Deadline deadline, long daysLeft, long running, long late, long met, long missed) {}

    static DeadlineCounts of(LocalDate on, List<OfPillar> pillars) {
        return new DeadlineCounts(
                on,
                pillars,
                pillars.stream().mapToLong(OfPillar::running).sum(),
                pillars.stream().mapToLong(OfPillar::late).sum(),
                pillars.stream().mapToLong(OfPillar::met).sum(),
                pillars.stream().mapToLong(OfPillar::missed).sum());
    }
}
