package vn.chungtay.housing.housecase.read.caseview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.events.SponsorshipEvent;
import vn.chungtay.housing.shared.SponsorshipId;

/**
 * What one sponsor promised to one house.
 *
 * @param sponsorshipId the promise; a request for money names it
 * @param unitCode unit that gives, coded as on the day of the listing where it owns the case, else as on the day of the promise
 * @param emulationGroup block or cluster on whose behalf it gives, absent where it gives for itself
 * @param money what it pays, absent where it pays nothing
 * @param materials material that it gives
 * @param workingDays labour that it gives, days of one person each
 * @param confirmedOn day of the promise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SponsorView(
        String sponsorshipId,
        String unitCode,
        @Nullable Group emulationGroup,
        @Nullable Money money,
        List<Material> materials,
        long workingDays,
        LocalDate confirmedOn) {

    /**
     * A block or cluster.
     *
     * @param groupId which
     * @param name what it was called on the day of the promise
     */
    public record Group(String groupId, String name) {

        static @Nullable Group of(SponsorshipEvent event) {
            String groupId = event.emulationGroupId();
            String name = event.emulationGroupName();
            return groupId == null || name == null ? null : new Group(groupId, name);
        }
    }

    /**
     * Money of one fund.
     *
     * @param fundId fund of contribution-service that pays
     * @param amountVnd the whole of it, đồng
     * @param instalmentPlan in which parts, for example {@code 70@foundation|30@handover}
     * @param warnings rules that are not settled law: {@code rule}, {@code status}, {@code basis} and the figures
     */
    public record Money(String fundId, long amountVnd, String instalmentPlan, List<Map<String, String>> warnings) {}

    /**
     * Some material.
     *
     * @param item what it is
     * @param quantityUnit what it is counted in
     * @param quantity how much
     */
    public record Material(String item, String quantityUnit, long quantity) {

        static Material of(Map<String, String> promised) {
            return new Material(
                    required(promised, "item"),
                    required(promised, "quantityUnit"),
                    Long.parseLong(required(promised, "quantity")));
        }

        Material and(Material more) {
            return new Material(item, quantityUnit, quantity + more.quantity);
        }

        private static String required(Map<String, String> promised, String field) {
            return Objects.requireNonNull(promised.get(field), field);
        }
    }

    static SponsorView of(SponsorshipEvent event) {
        String fundId = event.fundId();
        String plan = event.instalmentPlan();
        return new SponsorView(
                event.sponsorshipId(),
                event.sponsorUnitCode(),
                Group.of(event),
                fundId == null || plan == null ? null : new Money(fundId, event.amountVnd(), plan, event.warnings()),
                event.materials().stream().map(Material::of).toList(),
                event.workingDays(),
                event.occurredOn());
    }

    /** The only promise of a document that was kept before houses had several. */
    static SponsorView ofOnly(String caseId, String unitCode, CaseView.Sponsorship kept) {
        return new SponsorView(
                SponsorshipId.firstOf(caseId).value(),
                unitCode,
                null,
                new Money(kept.fundId(), kept.amountVnd(), kept.instalmentPlan(), kept.warnings()),
                List.of(),
                0,
                kept.confirmedOn());
    }

    /** Money of it, đồng; 0 where it has none. */
    public long amountVnd() {
        return money == null ? 0 : money.amountVnd();
    }
}
