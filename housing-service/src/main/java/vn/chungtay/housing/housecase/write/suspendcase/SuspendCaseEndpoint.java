package vn.chungtay.housing.housecase.write.suspendcase;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;

/** Lets cases stand still. */
@RestController
public class SuspendCaseEndpoint {

    private final Clock clock;

    public SuspendCaseEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param reason why it has to stand still
     * @param occurredOn day of the decision
     */
    public record Body(
            @NotNull SuspensionReason reason, @NotNull LocalDate occurredOn) {}

    /** What the fund does meanwhile is recorded; nothing else happens until the case is resumed or withdrawn. */
    @PostMapping("/api/v1/housing/cases/{caseId}/suspension")
    @Permitted(SuspendCase.OPERATION)
    public ResponseEntity<Accepted> suspend(
            @PathVariable String caseId, @RequestBody @Valid Body body, CommandCall call) {
        return call.sendMatching(
                new SuspendCase(new CaseId(caseId), body.reason(), DayOfFact.of(body.occurredOn(), clock)));
    }
}
