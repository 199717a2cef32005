package vn.chungtay.housing.grievance.read.grievanceview;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Which grievances are wanted; what is absent does not matter.
 *
 * @param unitCode unit that acts for the province, of any time
 * @param state how far they have come
 * @param level who has to answer, or did
 * @param kind what they are about
 * @param provinceCode province, coded as in the grievance
 * @param caseId the case that they are about
 * @param open {@code true}: those alone that wait for an answer
 * @param late {@code true}: those alone that should have been answered by today
 * @param escalated {@code true}: those alone that a unit did not answer in time
 */
public record GrievanceFilter(
        @Nullable String unitCode,

        @Nullable @Pattern(regexp = "OPEN|IN_WORK|PROPOSED|ANSWERED|CLOSED")
        String state,

        @Nullable @Pattern(regexp = "UNIT|EMULATION|DIRECTOR")
        String level,

        @Nullable
        @Pattern(regexp = "LEFT_OUT|WRONG_BENEFICIARY|QUALITY|MONEY_NOT_RECEIVED|MONEY_ASKED_FOR|CONDUCT|OTHER")
        String kind,

        @Nullable @Pattern(regexp = "\\d{2}") String provinceCode,
        @Nullable String caseId,
        @Nullable Boolean open,
        @Nullable Boolean late,
        @Nullable Boolean escalated) {

    /**
     * A page of them, the oldest first.
     *
     * @param after the grievance before the first, empty for the first page
     * @param limit at most so many
     */
    Query page(LocalDate today, String after, int limit) {
        List<Criteria> all = new ArrayList<>();
        all.add(Criteria.where("_id").gt(after));
        add(all, "unitCode", unitCode);
        add(all, "state", state);
        add(all, "level", level);
        add(all, "kind", kind);
        add(all, "provinceCode", provinceCode);
        add(all, "caseId", caseId);
        if (Boolean.TRUE.equals(open) || Boolean.TRUE.equals(late)) {
            all.add(Criteria.where("state").in(GrievanceDocument.OPEN));
        }
        if (Boolean.TRUE.equals(late)) {
            all.add(Criteria.where("answerDueOn").lt(today));
        }
        if (Boolean.TRUE.equals(escalated)) {
            all.add(Criteria.where("level").ne("UNIT"));
        }
        return Query.query(new Criteria().andOperator(all)).with(Sort.by("_id")).limit(limit);
    }

    private static void add(List<Criteria> all, String field, @Nullable String wanted) {
        if (wanted != null) {
            all.add(Criteria.where(field).is(wanted));
        }
    }
}
