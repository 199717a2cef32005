package vn.chungtay.housing.housecase.write.confirmsponsorship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.EmulationGroupId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.errors.Malformed;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.VndAmount;

/** Confirms the sponsorship of the unit that owns the case. */
@RestController
public class ConfirmSponsorshipEndpoint {

    private final Clock clock;

    public ConfirmSponsorshipEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends; at least one of money, material and working days. Fund and sum go together.
     *
     * @param fundId fund of contribution-service that pays, absent where the unit pays nothing
     * @param amountVnd the whole sum, đồng, absent likewise
     * @param instalmentPlan in which parts it is paid, {@code DEFAULT} where it is not said; without a sum there is none
     * @param materials material that the unit gives
     * @param workingDays working days that the unit gives, of one person each
     * @param emulationGroupId block or cluster on whose behalf it gives, of which it is a member on that day; absent where it gives for
     *     itself
     * @param occurredOn day of the confirmation
     */
    public record Body(
            @Nullable @Pattern(regexp = "fund-[A-Za-z0-9-]{1,64}")
            String fundId,

            @Nullable Long amountVnd,

            @Nullable PlanChoice instalmentPlan,

            @Nullable @Size(max = 50) List<@NotNull @Valid MaterialBody> materials,

            @Nullable Long workingDays,

            @Nullable @Size(max = 64) String emulationGroupId,
            @NotNull LocalDate occurredOn) {

        private @Nullable PromisedMoney money() {
            if (fundId == null && amountVnd == null && instalmentPlan == null) {
                return null;
            }
            return new PromisedMoney(
                    required("fundId", fundId),
                    new VndAmount(required("amountVnd", amountVnd)),
                    instalmentPlan == null ? PlanChoice.DEFAULT : instalmentPlan);
        }

        private static <T> T required(String field, @Nullable T value) {
            if (value == null) {
                throw new Malformed("request.field-required", Map.of("field", field));
            }
            return value;
        }

        Promise promise() {
            return new Promise(
                    money(),
                    materials == null
                            ? List.of()
                            : materials.stream().map(MaterialBody::line).toList(),
                    workingDays == null ? null : new WorkingDays(workingDays),
                    emulationGroupId == null ? null : new EmulationGroupId(emulationGroupId));
        }
    }

    /** Whether the fund is there and has the money is said when the first part is asked for. */
    @PostMapping("/api/v1/housing/cases/{caseId}/sponsorship")
    @Permitted(ConfirmSponsorship.OPERATION)
    public ResponseEntity<Accepted> confirm(
            @PathVariable String caseId, @RequestBody @Valid Body body, CommandCall call) {
        return call.sendMatching(
                new ConfirmSponsorship(new CaseId(caseId), body.promise(), DayOfFact.of(body.occurredOn(), clock)));
    }
}
