package vn.chungtay.housing.housecase.write.decidepayee;

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

/** Decides about payees. */
@RestController
public class DecidePayeeEndpoint {

    private final Clock clock;

    public DecidePayeeEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param accepted whether the money may go there
     * @param reason why, in a few words; goes to the vault
     * @param occurredOn day of the decision
     */
    public record Body(
            @NotNull Boolean accepted,
            @NotBlank @Size(max = 1_000) String reason,
            @NotNull LocalDate occurredOn) {}

    /** A case whose payee is rejected needs another one before money is asked for. */
    @PostMapping("/api/v1/housing/cases/{caseId}/payees/{payeeId}/decision")
    @Permitted(DecidePayee.OPERATION)
    public ResponseEntity<Accepted> decide(
            @PathVariable String caseId,
            @PathVariable String payeeId,
            @RequestBody @Valid Body body,
            CommandCall call) {
        return call.sendMatching(new DecidePayee(
                new CaseId(caseId),
                payeeId,
                body.accepted(),
                new Reason(body.reason()),
                DayOfFact.of(body.occurredOn(), clock)));
    }
}
