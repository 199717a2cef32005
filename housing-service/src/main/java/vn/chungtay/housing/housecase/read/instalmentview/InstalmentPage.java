package vn.chungtay.housing.housecase.read.instalmentview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some requests for money, the oldest first.
 *
 * @param instalments at most as many as were asked for
 * @param next cursor of the next page, absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InstalmentPage(
        List<Line> instalments, @Nullable String next) {

    /**
     * One request.
     *
     * @param instalmentId the request
     * @param caseId the case that asked
     * @param unitCode unit that owns it, coded as on the day of the listing; so is the province
     * @param provinceCode province of the commune
     * @param pillar programme of the household
     * @param simulated whether it is made up for a demonstration
     * @param ordinal which part, from 1
     * @param sponsorshipId the promise of which it is a part; absent in what was kept before the view told it
     * @param sponsorUnitCode unit that promised it, coded as on the day of the promise; absent likewise
     * @param fundId fund that was asked
     * @param amountVnd the part, đồng
     * @param requestedOn day of the request
     * @param state as in the case
     * @param since when its last event was recorded
     * @param late whether the fund's answer is overdue
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            String instalmentId,
            String caseId,
            String unitCode,
            String provinceCode,
            String pillar,
            boolean simulated,
            int ordinal,
            @Nullable String sponsorshipId,
            @Nullable String sponsorUnitCode,
            String fundId,
            long amountVnd,
            LocalDate requestedOn,
            String state,
            Instant since,
            boolean late) {}

    static InstalmentPage of(List<InstalmentDocument> found, int limit) {
        boolean more = found.size() > limit;
        List<InstalmentDocument> shown = more ? found.subList(0, limit) : found;
        return new InstalmentPage(
                shown.stream().map(InstalmentDocument::line).toList(),
                more ? shown.getLast().id() : null);
    }
}
