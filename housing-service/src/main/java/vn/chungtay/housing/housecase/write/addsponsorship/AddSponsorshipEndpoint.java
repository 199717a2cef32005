package vn.chungtay.housing.housecase.write.addsponsorship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.housecase.write.confirmsponsorship.MaterialBody;
import vn.chungtay.housing.housecase.write.confirmsponsorship.PlanChoice;
import vn.chungtay.housing.housecase.write.confirmsponsorship.Promise;
import vn.chungtay.housing.housecase.write.confirmsponsorship.PromisedMoney;
import vn.chungtay.housing.housecase.write.confirmsponsorship.WorkingDays;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.EmulationGroupId;
import vn.chungtay.housing.shared.SponsorshipId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.VndAmount;

/** Confirms what a further sponsor gives. */
@RestController
public class AddSponsorshipEndpoint {

    private final Clock clock;

    public AddSponsorshipEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends; at least one of money, material and working days.
     *
     * @param unitCode unit that gives, coded as on the day; absent for the unit that owns the case
     * @param money what it pays, absent where it pays nothing
     * @param materials material that it gives
     * @param workingDays working days that it gives, of one person each
     * @param emulationGroupId block or cluster on whose behalf it gives, of which it is a member on that day; absent where it gives for
     *     itself
     * @param occurredOn day of the confirmation
     */
    public record Body(
            @Nullable @Size(max = 40) String unitCode,

            @Nullable @Valid MoneyBody money,

            @Nullable @Size(max = 50) List<@NotNull @Valid MaterialBody> materials,

            @Nullable Long workingDays,

            @Nullable @Size(max = 64) String emulationGroupId,
            @NotNull LocalDate occurredOn) {

        Promise promise() {
            return new Promise(
                    money == null ? null : money.promised(),
                    materials == null
                            ? List.of()
                            : materials.stream().map(MaterialBody::line).toList(),
                    workingDays == null ? null : new WorkingDays(workingDays),
                    emulationGroupId == null ? null : new EmulationGroupId(emulationGroupId));
        }
    }

    /**
     * Money of one fund.
     *
     * @param fundId fund of contribution-service that pays
     * @param amountVnd the sum, đồng
     * @param instalmentPlan in which parts it is paid, {@code DEFAULT} where it is not said
     */
    public record MoneyBody(
            @NotNull @Pattern(regexp = "fund-[A-Za-z0-9-]{1,64}")
            String fundId,

            @NotNull Long amountVnd,

            @Nullable PlanChoice instalmentPlan) {

        PromisedMoney promised() {
            return new PromisedMoney(
                    fundId, new VndAmount(amountVnd), instalmentPlan == null ? PlanChoice.DEFAULT : instalmentPlan);
        }
    }

    /**
     * Wants no {@code If-Match}: whoever joins may not see the case before, and what others promise meanwhile counts in the rules
     * that this one is measured by.
     */
    @PostMapping("/api/v1/housing/cases/{caseId}/sponsorships")
    @Permitted(AddSponsorship.OPERATION)
    public ResponseEntity<Accepted> add(@PathVariable String caseId, @RequestBody @Valid Body body, CommandCall call) {
        return call.send(new AddSponsorship(
                new CaseId(caseId),
                SponsorshipId.next(),
                body.unitCode(),
                body.promise(),
                DayOfFact.of(body.occurredOn(), clock)));
    }
}
