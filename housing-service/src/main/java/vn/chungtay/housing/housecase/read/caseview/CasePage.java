package vn.chungtay.housing.housecase.read.caseview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.read.deadline.DeadlinesOfDay;
import vn.chungtay.housing.housecase.read.deadline.Standing;

/**
 * Some cases, the oldest first.
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
     * @param unitCode unit that owns it, coded as on the day of the listing; so are the area codes
     * @param provinceCode province of the commune
     * @param communeCode commune of the house
     * @param communeName its name on that day
     * @param pillar programme of the household
     * @param kind {@code NEW} or {@code REPAIR}
     * @param listedOn day of the listing
     * @param sponsoredVnd the money that all its sponsors promised, đồng; 0 before
     * @param paidVnd what the household has, đồng, whether it is wanted back or not
     * @param emulationGroups what the members of each block or cluster promised together
     * @param handedOverOn day of the handover, absent before
     * @param late whether it should have been handed over by today
     * @param simulated whether it is made up for a demonstration
     * @param standing how it stands to the deadline that holds today
     * @param deadline last day of that deadline, absent where the case has none
     * @param daysLeft until then, below 0 where it is late; absent where nothing is to be done
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            String caseId,
            long version,
            String stage,
            String unitCode,
            String provinceCode,
            String communeCode,
            String communeName,
            String pillar,
            String kind,
            LocalDate listedOn,
            long sponsoredVnd,
            long paidVnd,
            List<GroupGiven> emulationGroups,
            @Nullable LocalDate handedOverOn,
            boolean late,
            boolean simulated,
            Standing standing,
            @Nullable LocalDate deadline,
            @Nullable Long daysLeft) {}

    static CasePage of(List<CaseDocument> found, int limit, DeadlinesOfDay deadlines) {
        boolean more = found.size() > limit;
        List<CaseDocument> shown = more ? found.subList(0, limit) : found;
        return new CasePage(
                shown.stream().map(one -> one.line(deadlines)).toList(),
                more ? shown.getLast().id() : null);
    }
}
