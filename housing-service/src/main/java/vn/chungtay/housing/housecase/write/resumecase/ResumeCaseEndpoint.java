package vn.chungtay.housing.housecase.write.resumecase;

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

/** Lets cases go on. */
@RestController
public class ResumeCaseEndpoint {

    private final Clock clock;

    public ResumeCaseEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param reason why it may go on
     * @param occurredOn day of the decision
     */
    public record Body(
            @NotNull ResumptionReason reason, @NotNull LocalDate occurredOn) {}

    /** The case goes on from the stage in which it stood. */
    @PostMapping("/api/v1/housing/cases/{caseId}/resumption")
    @Permitted(ResumeCase.OPERATION)
    public ResponseEntity<Accepted> resume(
            @PathVariable String caseId, @RequestBody @Valid Body body, CommandCall call) {
        return call.sendMatching(
                new ResumeCase(new CaseId(caseId), body.reason(), DayOfFact.of(body.occurredOn(), clock)));
    }
}
