package vn.chungtay.housing.housecase.write.lowersponsorship;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.housecase.write.confirmsponsorship.MaterialBody;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.housing.shared.SponsorshipId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/** Lowers what a sponsor promised. */
@RestController
public class LowerSponsorshipEndpoint {

    private final Clock clock;

    public LowerSponsorshipEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends: all that is left of the promise. Each measure has to be said, so that nothing ends because somebody left
     * it out.
     *
     * @param amountVnd money that is left, đồng; 0 where none is
     * @param materials material that is left; empty where none is
     * @param workingDays working days that are left, of one person each; 0 where none are
     * @param reason why it is lowered
     * @param decisionNumber number of the document that says so
     * @param decidedOn day of that document
     * @param occurredOn day from which it is lowered
     */
    public record Body(
            @NotNull @PositiveOrZero Long amountVnd,

            @NotNull @Size(max = 50) List<@NotNull @Valid MaterialBody> materials,

            @NotNull @PositiveOrZero Long workingDays,
            @NotNull LoweringReason reason,

            @NotNull @Pattern(regexp = DocumentNumber.FORMAT)
            String decisionNumber,

            @NotNull LocalDate decidedOn,
            @NotNull LocalDate occurredOn) {

        Remainder left() {
            return new Remainder(
                    amountVnd, materials.stream().map(MaterialBody::line).toList(), workingDays);
        }

        LoweringBasis basis(Clock clock) {
            return new LoweringBasis(reason, new DocumentNumber(decisionNumber), DayOfFact.of(decidedOn, clock));
        }
    }

    /** Never below what was asked for, paid or delivered of it; the parts that are not asked for yet share what is left. */
    @PostMapping("/api/v1/housing/cases/{caseId}/sponsorships/{sponsorshipId}/lowering")
    @Permitted(LowerSponsorship.OPERATION)
    public ResponseEntity<Accepted> lower(
            @PathVariable String caseId,
            @PathVariable String sponsorshipId,
            @RequestBody @Valid Body body,
            CommandCall call) {
        return call.sendMatching(new LowerSponsorship(
                new CaseId(caseId),
                new SponsorshipId(sponsorshipId),
                body.left(),
                body.basis(clock),
                DayOfFact.of(body.occurredOn(), clock)));
    }
}
