package vn.chungtay.housing.housecase.read.caseview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cases of one unit, the oldest first.
 *
 * @param cases at most as many as were asked for
 * @param next cursor of the next page, absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CasePage(List<Line> cases, @Nullable String next) {

    /**
     * One case in short.
     *
     * @param caseId the case
     * @param version for {@code If-Match}
     * @param stage how far it has come
     * @param pillar programme of the household
     * @param kind {@code NEW} or {@code REPAIR}
     * @param communeName commune of the house
     * @param listedOn day of the listing
     * @param simulated whether it is made up for a demonstration
     */
    public record Line(
            String caseId,
            long version,
            String stage,
            String pillar,
            String kind,
            String communeName,
            LocalDate listedOn,
            boolean simulated) {}

    static CasePage of(List<CaseDocument> found, int limit) {
        boolean more = found.size() > limit;
        List<CaseDocument> shown = more ? found.subList(0, limit) : found;
        return new CasePage(
                shown.stream().map(CaseDocument::line).toList(),
                more ? shown.getLast().id() : null);
    }
}
