package vn.chungtay.housing.housecase.read.caseview;

import java.util.List;
import java.util.Set;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.chungtay.housing.housecase.read.deadline.Deadline;
import vn.chungtay.housing.housecase.read.deadline.DeadlinesOfDay;
import vn.chungtay.housing.housecase.read.deadline.Standing;
import vn.chungtay.housing.shared.Pillar;

/** How cases that stand so to their deadline are found; it agrees with {@link DeadlinesOfDay#standing}. */
final class StandingCriteria {

    private static final String PILLAR = "listing.pillar";
    private static final String STAGE = "stage";

    /** The stages in which a house is still to be handed over. */
    private static final List<String> OPEN = List.of("LISTED", "SPONSORED", "STARTED", "ACCEPTED");

    private static final List<String> DONE = List.of("HANDED_OVER", "SETTLED");

    private StandingCriteria() {}

    static Criteria of(Standing standing, DeadlinesOfDay ofDay) {
        return switch (standing) {
            case RUNNING -> running(ofDay.runningPillars());
            case LATE -> running(ofDay.latePillars());
            case MET, MISSED ->
                any(ofDay.inForce().entrySet().stream()
                        .map(entry -> done(standing, entry.getKey(), entry.getValue()))
                        .toList());
            case NONE ->
                new Criteria()
                        .orOperator(
                                Criteria.where(STAGE).is("WITHDRAWN"),
                                Criteria.where(PILLAR)
                                        .nin(ofDay.inForce().keySet().stream()
                                                .map(Pillar::name)
                                                .toList()));
        };
    }

    /** The open cases of these programmes. */
    static Criteria running(Set<String> pillars) {
        return Criteria.where(PILLAR).in(pillars).and(STAGE).in(OPEN);
    }

    /** The cases of one programme whose houses were handed over in time, or too late. */
    static Criteria done(Standing standing, Pillar pillar, Deadline deadline) {
        Criteria handedOver =
                Criteria.where(PILLAR).is(pillar.name()).and(STAGE).in(DONE).and("handover.handedOverOn");
        return standing == Standing.MISSED ? handedOver.gt(deadline.lastDay()) : handedOver.lte(deadline.lastDay());
    }

    private static Criteria any(List<Criteria> each) {
        return each.isEmpty() ? Criteria.where("_id").in(List.of()) : new Criteria().orOperator(each);
    }
}
