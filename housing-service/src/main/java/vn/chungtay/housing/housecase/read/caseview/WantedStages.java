package vn.chungtay.housing.housecase.read.caseview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.chungtay.housing.housecase.read.deadline.Deadline;
import vn.chungtay.housing.housecase.read.deadline.DeadlinesOfDay;
import vn.chungtay.housing.housecase.read.deadline.Standing;
import vn.chungtay.housing.shared.Pillar;

/**
 * In which stages the wanted cases of each programme are, and when their houses were handed over. A query always names every
 * programme and stage that it wants: the indexes have them before the id, and a server then goes through no case in vain, whatever
 * is combined.
 *
 * @param ofPillar by programme; one of which nothing is wanted is missing
 */
record WantedStages(Map<String, Wanted> ofPillar) {

    private static final Set<String> OPEN = Set.of("LISTED", "SPONSORED", "STARTED", "ACCEPTED");
    private static final Set<String> DONE = Set.of("HANDED_OVER", "SETTLED");
    private static final Set<String> GIVEN_UP = Set.of("WITHDRAWN");

    /** Every case. */
    static final WantedStages ALL = new WantedStages(Arrays.stream(Pillar.values())
            .collect(Collectors.toMap(
                    Pillar::name, pillar -> new Wanted(union(OPEN, union(DONE, GIVEN_UP)), null, null))));

    /**
     * What is wanted of one programme.
     *
     * @param stages those in which a case may be
     * @param after the house was handed over after this day; absent where it need not have been
     * @param until the house was handed over on this day or before; absent where it need not have been
     */
    record Wanted(
            Set<String> stages,
            @Nullable LocalDate after,
            @Nullable LocalDate until) {

        Wanted in(Collection<String> some) {
            Set<String> both = new TreeSet<>(stages);
            both.retainAll(some);
            return new Wanted(both, after, until);
        }

        Wanted handedOverAfter(LocalDate day) {
            return new Wanted(in(DONE).stages, after == null || day.isAfter(after) ? day : after, until);
        }

        Wanted handedOverUntil(LocalDate day) {
            return new Wanted(in(DONE).stages, after, until == null || day.isBefore(until) ? day : until);
        }

        private boolean nothing() {
            return stages.isEmpty() || (after != null && until != null && !after.isBefore(until));
        }

        private Criteria of(Collection<String> pillars) {
            Criteria criteria =
                    Criteria.where("listing.pillar").in(pillars).and("stage").in(stages);
            if (after != null || until != null) {
                criteria = criteria.and("handover.handedOverOn");
            }
            if (after != null) {
                criteria = criteria.gt(after);
            }
            return until == null ? criteria : criteria.lte(until);
        }
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    /** Those of them that are in this stage. */
    WantedStages in(String stage) {
        return each(pillar -> of(pillar).in(Set.of(stage)));
    }

    /** Those of them that belong to one of these programmes. */
    WantedStages ofPillars(Collection<String> pillars) {
        return each(
                pillar -> of(pillar).in(pillars.contains(pillar) ? of(pillar).stages() : Set.of()));
    }

    /** Those of them whose house is still to be handed over. */
    WantedStages open() {
        return each(pillar -> of(pillar).in(OPEN));
    }

    /** Those of them that stand so to the deadlines of a day; it agrees with {@link DeadlinesOfDay#standing}. */
    WantedStages standing(Standing standing, DeadlinesOfDay ofDay) {
        return switch (standing) {
            case RUNNING -> ofPillars(ofDay.runningPillars()).open();
            case LATE -> ofPillars(ofDay.latePillars()).open();
            case MET -> handedOver(ofDay, (wanted, deadline) -> wanted.handedOverUntil(deadline.lastDay()));
            case MISSED -> handedOver(ofDay, (wanted, deadline) -> wanted.handedOverAfter(deadline.lastDay()));
            case NONE ->
                each(pillar ->
                        ofDay.of(pillar) == null ? of(pillar) : of(pillar).in(GIVEN_UP));
        };
    }

    private interface Handover {
        Wanted by(Wanted wanted, Deadline deadline);
    }

    private WantedStages handedOver(DeadlinesOfDay ofDay, Handover handover) {
        return each(pillar -> {
            Deadline deadline = ofDay.of(pillar);
            return deadline == null ? of(pillar).in(Set.of()) : handover.by(of(pillar), deadline);
        });
    }

    private Wanted of(String pillar) {
        return ofPillar.getOrDefault(pillar, new Wanted(Set.of(), null, null));
    }

    private WantedStages each(Function<String, Wanted> wanted) {
        Map<String, Wanted> each = new HashMap<>();
        for (String pillar : ofPillar.keySet()) {
            Wanted left = wanted.apply(pillar);
            if (!left.nothing()) {
                each.put(pillar, left);
            }
        }
        return new WantedStages(each);
    }

    /** How they are found. */
    Criteria criteria() {
        Map<Wanted, List<String>> pillars =
                ofPillar.keySet().stream().sorted().collect(Collectors.groupingBy(this::of));
        List<Criteria> either = new ArrayList<>();
        pillars.forEach((wanted, some) -> either.add(wanted.of(some)));
        return switch (either.size()) {
            case 0 -> Criteria.where("listing.pillar").is(""); // no programme is called so
            case 1 -> either.getFirst();
            default -> new Criteria().orOperator(either);
        };
    }
}
