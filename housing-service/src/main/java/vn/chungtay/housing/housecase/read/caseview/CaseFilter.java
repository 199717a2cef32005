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

    /**
     * A page of them, the oldest first.
     *
     * @param today the deadlines of today
     * @param after the case before the first, empty for the first page
     * @param limit at most so many
     */
    Query page(DeadlinesOfDay today, String after, int limit) {
        List<Criteria> all = criteria(today);
        all.add(Criteria.where("_id").gt(after));
        return Query.query(new Criteria().andOperator(all)).with(Sort.by("_id")).limit(limit);
    }

    /** What they have in common, perhaps nothing. */
    List<Criteria> criteria(DeadlinesOfDay today) {
        List<Criteria> all = new ArrayList<>();
        add(all, "unitCode", unitCode);
        add(all, "sponsors.unitCode", sponsorUnitCode);
        add(all, "sponsors.emulationGroup.groupId", emulationGroupId);
        add(all, "stage", stage);
        add(all, "listing.pillar", pillar);
        add(all, "listing.kind", kind);
        add(all, "listing.provinceCode", provinceCode);
        add(all, "listing.communeCode", communeCode);
        if (Boolean.TRUE.equals(late)) {
            all.add(StandingCriteria.of(Standing.LATE, today));
        }
        if (standing != null) {
            all.add(StandingCriteria.of(standing, today));
        }
        if (daysLeft != null) {
            all.add(StandingCriteria.running(today.runningPillars(daysLeft)));
        }
        return all;
    }

    private static void add(List<Criteria> all, String field, @Nullable String wanted) {
        if (wanted != null) {
            all.add(Criteria.where(field).is(wanted));
        }
    }
}
