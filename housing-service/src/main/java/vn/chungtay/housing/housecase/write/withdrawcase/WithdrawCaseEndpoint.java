package vn.chungtay.housing.housecase.write.withdrawcase;

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

/** Withdraws a case. */
@RestController
public class WithdrawCaseEndpoint {

    private final Clock clock;

    public WithdrawCaseEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param reason why the household leaves the list
     * @param occurredOn day of the decision
     */
    public record Body(
            @NotNull WithdrawalReason reason, @NotNull LocalDate occurredOn) {}

    /** Money that was asked for is not wanted any more; what was paid has to come back. */
    @PostMapping("/api/v1/housing/cases/{caseId}/withdrawal")
    @Permitted(WithdrawCase.OPERATION)
    public ResponseEntity<Accepted> withdraw(
            @PathVariable String caseId, @RequestBody @Valid Body body, CommandCall call) {
        return call.sendMatching(
                new WithdrawCase(new CaseId(caseId), body.reason(), DayOfFact.of(body.occurredOn(), clock)));
    }
}
