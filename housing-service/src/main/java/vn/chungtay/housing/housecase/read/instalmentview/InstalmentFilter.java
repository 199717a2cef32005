package vn.chungtay.housing.housecase.read.instalmentview;

import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Which requests for money are wanted; what is absent does not matter.
 *
 * @param unitCode unit that owns their cases, of any time
 * @param sponsorUnitCode unit whose fund is asked, coded as on the day of its promise
 * @param state where they stand
 * @param late {@code true}: those alone whose answer is overdue
 */
public record InstalmentFilter(
        @Nullable String unitCode,
        @Nullable String sponsorUnitCode,

        @Nullable @Pattern(regexp = "REQUESTED|RESERVED|REFUSED|EXPIRED|RELEASED|PAID|CANCELLED|RETURN_DUE")
        String state,

        @Nullable Boolean late) {

    /** The unit whose requests they are, as the owner of the cases or as who pays; absent where none is named. */
    @Nullable
    String anyUnitCode() {
        return sponsorUnitCode == null ? unitCode : sponsorUnitCode;
    }

    /**
     * A page of them, the oldest first.
     *
     * @param after the request before the first, empty for the first page
     * @param limit at most so many
     */
    Query page(String after, int limit) {
        List<Criteria> all = new ArrayList<>();
        all.add(Criteria.where("_id").gt(after));
        if (unitCode != null) {
            all.add(Criteria.where("unitCode").is(unitCode));
        }
        if (sponsorUnitCode != null) {
            all.add(Criteria.where("sponsorUnitCode").is(sponsorUnitCode));
        }
        if (state != null) {
            all.add(Criteria.where("state").is(state));
        }
        if (Boolean.TRUE.equals(late)) {
            all.add(Criteria.where("state").is("REQUESTED").and("late").is(true));
        }
        return Query.query(new Criteria().andOperator(all)).with(Sort.by("_id")).limit(limit);
    }
}
