package vn.chungtay.housing.inspection.read.inspectionview;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Which inspections are wanted; what is absent does not matter.
 *
 * @param unitCode unit that owns the case, of any time
 * @param state how far they have come
 * @param sampleId the sample in which the case was drawn
 * @param caseId the case
 * @param mine {@code true}: those alone that the caller was told to make
 * @param late {@code true}: those alone whose follow-up should have been closed by today
 */
public record InspectionFilter(
        @Nullable String unitCode,

        @Nullable @Pattern(regexp = "DRAWN|ASSIGNED|SOUND|FOLLOW_UP|CLOSED")
        String state,

        @Nullable String sampleId,
        @Nullable String caseId,
        @Nullable Boolean mine,
        @Nullable Boolean late) {

    /**
     * A page of them, the oldest first.
     *
     * @param staffRef who asks
     * @param after the inspection before the first, empty for the first page
     * @param limit at most so many
     */
    Query page(String staffRef, LocalDate today, String after, int limit) {
        List<Criteria> all = new ArrayList<>();
        all.add(Criteria.where("_id").gt(after));
        add(all, "unitCode", unitCode);
        add(all, "state", state);
        add(all, "sampleId", sampleId);
        add(all, "caseId", caseId);
        if (Boolean.TRUE.equals(mine)) {
            all.add(Criteria.where("inspector").is(staffRef));
        }
        if (Boolean.TRUE.equals(late)) {
            all.add(Criteria.where("state").is("FOLLOW_UP"));
            all.add(Criteria.where("followUpDueOn").lt(today));
        }
        return Query.query(new Criteria().andOperator(all)).with(Sort.by("_id")).limit(limit);
    }

    private static void add(List<Criteria> all, String field, @Nullable String wanted) {
        if (wanted != null) {
            all.add(Criteria.where(field).is(wanted));
        }
    }
}
