package vn.chungtay.housing.housecase.read.caseview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import vn.chungtay.housing.housecase.read.deadline.DeadlinesOfDay;
import vn.chungtay.housing.housecase.read.deadline.Standing;
import vn.chungtay.housing.shared.Pillar;

/**
 * Which cases are wanted; what is absent does not matter.
 *
 * @param unitCode unit that owns them, of any time
 * @param sponsorUnitCode unit that gives something to them, coded as on the day of its promise
 * @param emulationGroupId block or cluster on whose behalf something is given to them
 * @param stage how far they have come
 * @param pillar programme of the household
 * @param kind new build or repair
 * @param provinceCode province of the commune, coded as on the day of the listing
 * @param communeCode commune of the house, coded as on the day of the listing
 * @param late {@code true}: those alone that should have been handed over by today
 * @param standing how they stand to the deadline that holds today
 * @param daysLeft those alone that are still to be handed over, in time, and have at most so many days left
 */
public record CaseFilter(
        @Nullable String unitCode,
        @Nullable String sponsorUnitCode,
        @Nullable String emulationGroupId,

        @Nullable @Pattern(regexp = "LISTED|SPONSORED|STARTED|ACCEPTED|HANDED_OVER|SETTLED|WITHDRAWN")
        String stage,

        @Nullable @Pattern(regexp = "NCC|MTQG_GNBV|MTQG_DTTS|CAMPAIGN|OTHER")
        String pillar,

        @Nullable @Pattern(regexp = "NEW|REPAIR") String kind,

        @Nullable @Pattern(regexp = "\\d{2}") String provinceCode,

        @Nullable @Pattern(regexp = "\\d{5}") String communeCode,

        @Nullable Boolean late,
        @Nullable Standing standing,
        @Nullable @Min(0) @Max(3_660) Integer daysLeft) {

    private static final CaseFilter ALL =
            new CaseFilter(null, null, null, null, null, null, null, null, null, null, null);

    /** Named where any is wanted, for the same reason as all stages: see {@link WantedStages}. */
    private static final List<String> KINDS = List.of("NEW", "REPAIR");

    /**
     * A page of them, the oldest first.
     *
     * @param today the deadlines of today
     * @param after the case before the first, empty for the first page
     * @param limit at most so many
     */
    Query page(DeadlinesOfDay today, String after, int limit) {
        List<Criteria> all = new ArrayList<>();
        if (!equals(ALL)) {
            all.addAll(criteria(stages(today), kind == null ? KINDS : List.of(kind)));
        }
        all.add(Criteria.where("_id").gt(after));
        return Query.query(new Criteria().andOperator(all)).with(Sort.by("_id")).limit(limit);
    }

    /**
     * Those of them, without order, that stand so to their deadline.
     *
     * @param pillar their programme
     */
    Query standing(Standing standing, Pillar pillar, DeadlinesOfDay today) {
        WantedStages wanted = stages(today).ofPillars(List.of(pillar.name())).standing(standing, today);
        return Query.query(new Criteria().andOperator(criteria(wanted, kind == null ? List.of() : List.of(kind))));
    }

    private WantedStages stages(DeadlinesOfDay today) {
        WantedStages wanted = WantedStages.ALL;
        if (stage != null) {
            wanted = wanted.in(stage);
        }
        if (pillar != null) {
            wanted = wanted.ofPillars(List.of(pillar));
        }
        if (Boolean.TRUE.equals(late)) {
            wanted = wanted.standing(Standing.LATE, today);
        }
        if (standing != null) {
            wanted = wanted.standing(standing, today);
        }
        return daysLeft == null
                ? wanted
                : wanted.ofPillars(today.runningPillars(daysLeft)).open();
    }

    private List<Criteria> criteria(WantedStages stages, List<String> kinds) {
        List<Criteria> all = new ArrayList<>();
        add(all, "unitCode", unitCode);
        add(all, "sponsors.unitCode", sponsorUnitCode);
        add(all, "sponsors.emulationGroup.groupId", emulationGroupId);
        add(all, "listing.provinceCode", provinceCode);
        add(all, "listing.communeCode", communeCode);
        all.add(stages.criteria());
        if (!kinds.isEmpty()) {
            all.add(Criteria.where("listing.kind").in(kinds));
        }
        return all;
    }

    private static void add(List<Criteria> all, String field, @Nullable String wanted) {
        if (wanted != null) {
            all.add(Criteria.where(field).is(wanted));
        }
    }
}
