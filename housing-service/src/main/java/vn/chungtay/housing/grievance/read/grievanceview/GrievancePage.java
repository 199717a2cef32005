package vn.chungtay.housing.grievance.read.grievanceview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some grievances, the oldest first.
 *
 * @param grievances at most as many as were asked for
 * @param next cursor of the next page, absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GrievancePage(List<Line> grievances, @Nullable String next) {

    /** One grievance in short; each part as in {@link GrievanceView}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            String grievanceId,
            long version,
            String state,
            String level,
            String kind,
            @Nullable String caseId,
            String provinceCode,
            String communeCode,
            LocalDate codedOn,
            String unitCode,
            boolean simulated,
            LocalDate lodgedOn,
            int round,
            LocalDate answerDueOn,
            boolean late) {}

    static GrievancePage of(List<GrievanceDocument> found, int limit, LocalDate today) {
        boolean more = found.size() > limit;
        List<GrievanceDocument> shown = more ? found.subList(0, limit) : found;
        return new GrievancePage(
                shown.stream().map(one -> one.line(today)).toList(),
                more ? shown.getLast().id() : null);
    }
}
