package vn.chungtay.housing.emulationgroup.write.dissolvegroup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.emulationgroup.write.LegalBasis;
import vn.chungtay.housing.shared.EmulationGroupId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/** Records the end of emulation blocks and clusters. */
@RestController
public class DissolveEmulationGroupEndpoint {

    private final Clock clock;

    public DissolveEmulationGroupEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * A decision that ends a group, as callers send it.
     *
     * @param decisionNumber number of the decision
     * @param decidedOn day of the decision
     * @param lastDay last day on which the group stands; may be to come
     */
    public record DissolutionRequest(
            @NotNull @Pattern(regexp = DocumentNumber.FORMAT)
            String decisionNumber,

            @NotNull LocalDate decidedOn,
            @NotNull LocalDate lastDay) {}

    /** What was promised on behalf of the group stays so. */
    @PostMapping("/api/v1/housing/emulation-groups/{groupId}/dissolution")
    @Permitted(DissolveEmulationGroup.OPERATION)
    public ResponseEntity<Accepted> dissolve(
            @PathVariable String groupId, @RequestBody @Valid DissolutionRequest body, CommandCall call) {
        return call.sendMatching(new DissolveEmulationGroup(
                new EmulationGroupId(groupId),
                new LegalBasis(new DocumentNumber(body.decisionNumber()), DayOfFact.of(body.decidedOn(), clock)),
                body.lastDay()));
    }
}
