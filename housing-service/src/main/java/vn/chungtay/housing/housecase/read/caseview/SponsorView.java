package vn.chungtay.housing.housecase.read.caseview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.events.SponsorshipEvent;
import vn.chungtay.housing.housecase.events.SponsorshipLowered;
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
 * @param lowerings how it was lowered since, in their order; where nothing is left, it has ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SponsorView(
        String sponsorshipId,
        String unitCode,
        @Nullable Group emulationGroup,
        @Nullable Money money,
        List<Material> materials,
        long workingDays,
        LocalDate confirmedOn,
        List<Lowering> lowerings) {

    /** A document from before promises could be lowered knows of no lowering. */
    public SponsorView {
        lowerings = lowerings == null ? List.of() : List.copyOf(lowerings);
    }

    /**
     * Less of it.
     *
     * @param formerVnd money before, đồng; 0 where none was promised
     * @param amountVnd money that was left, đồng
     * @param reason {@code PROMISED_TOO_MUCH}, {@code CANNOT_BE_KEPT}, {@code NEEDED_LESS} or {@code GIVEN_BY_OTHERS}
     * @param decisionNumber number of the document that says so
     * @param decidedOn day of that document
     * @param loweredOn day from which it was lowered
     */
    public record Lowering(
            long formerVnd,
            long amountVnd,
            String reason,
            String decisionNumber,
            LocalDate decidedOn,
            LocalDate loweredOn) {

        static Lowering of(SponsorshipLowered event) {
            return new Lowering(
                    event.formerVnd(),
                    event.amountVnd(),
                    event.reason(),
                    event.decisionNumber(),
                    event.decidedOn(),
                    event.occurredOn());
        }
    }

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
     * @param partsVnd what each part is, đồng, in their order; absent where the sum was never lowered, since the plan says it then
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Money(
            String fundId,
            long amountVnd,
            String instalmentPlan,
            List<Map<String, String>> warnings,
            @Nullable List<Long> partsVnd) {

        private @Nullable Money after(SponsorshipLowered event) {
            return event.amountVnd() == 0
                    ? null
                    : new Money(fundId, event.amountVnd(), instalmentPlan, warnings, event.partsVnd());
        }
    }

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
                fundId == null || plan == null
                        ? null
                        : new Money(fundId, event.amountVnd(), plan, event.warnings(), null),
                event.materials().stream().map(Material::of).toList(),
                event.workingDays(),
                event.occurredOn(),
                List.of());
    }

    /** The promises of a case with this event told too. */
    static List<SponsorView> after(List<SponsorView> sponsors, SponsorshipLowered event) {
        return sponsors.stream()
                .map(was -> was.sponsorshipId.equals(event.sponsorshipId()) ? was.after(event) : was)
                .toList();
    }

    /** What has ended is given on nobody's behalf, and its unit still sees what it had to do with. */
    private SponsorView after(SponsorshipLowered event) {
        return new SponsorView(
                sponsorshipId,
                unitCode,
                event.ended() ? null : emulationGroup,
                money == null ? null : money.after(event),
                event.materials().stream().map(Material::of).toList(),
                event.workingDays(),
                confirmedOn,
                Stream.concat(lowerings.stream(), Stream.of(Lowering.of(event))).toList());
    }

    /** The only promise of a document that was kept before houses had several. */
    static SponsorView ofOnly(String caseId, String unitCode, CaseView.Sponsorship kept) {
        return new SponsorView(
                SponsorshipId.firstOf(caseId).value(),
                unitCode,
                null,
                new Money(kept.fundId(), kept.amountVnd(), kept.instalmentPlan(), kept.warnings(), null),
                List.of(),
                0,
                kept.confirmedOn(),
                List.of());
    }

    /** Money of it, đồng; 0 where it has none. */
    public long amountVnd() {
        return money == null ? 0 : money.amountVnd();
    }

    /** Money that was promised on that day, đồng, whatever was taken off later; 0 before the day of the promise. */
    public long amountVnd(LocalDate day) {
        if (confirmedOn.isAfter(day)) {
            return 0;
        }
        return lowerings.stream()
                .filter(lowering -> lowering.loweredOn().isAfter(day))
                .findFirst()
                .map(Lowering::formerVnd)
                .orElse(amountVnd());
    }
}
