package vn.chungtay.housing.housecase.write.decideduplicate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.housecase.write.Reason;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;

/** Decides about cases that look like others. */
@RestController
public class DecideDuplicateEndpoint {

    private final Clock clock;

    public DecideDuplicateEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param duplicate whether it is the same household again
     * @param reason why, in a few words; goes to the vault
     * @param occurredOn day of the decision
     */
    public record Body(
            @NotNull Boolean duplicate,
            @NotBlank @Size(max = 1_000) String reason,
            @NotNull LocalDate occurredOn) {}

    /** A case that is no duplicate goes on; one that is can only be withdrawn. */
    @PostMapping("/api/v1/housing/cases/{caseId}/duplicate-decision")
    @Permitted(DecideDuplicate.OPERATION)
    public ResponseEntity<Accepted> decide(
            @PathVariable String caseId, @RequestBody @Valid Body body, CommandCall call) {
        return call.sendMatching(new DecideDuplicate(
                new CaseId(caseId),
                body.duplicate(),
                new Reason(body.reason()),
                DayOfFact.of(body.occurredOn(), clock)));
    }
}
