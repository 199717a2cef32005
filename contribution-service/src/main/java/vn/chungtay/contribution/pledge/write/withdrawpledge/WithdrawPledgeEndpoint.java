package vn.chungtay.contribution.pledge.write.withdrawpledge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.pledge.write.makepledge.MakePledge;
import vn.chungtay.contribution.shared.PledgeId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;

/** Withdraws pledges. */
@RestController
public class WithdrawPledgeEndpoint {

    private final Clock clock;

    public WithdrawPledgeEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param reason why it will not come
     * @param occurredOn the day it is withdrawn
     */
    public record Body(
            @NotNull WithdrawalReason reason, @NotNull LocalDate occurredOn) {}

    /** Withdraws what the caller has seen outstanding: {@code If-Match} says what. */
    @PostMapping("/api/v1/contributions/pledges/{pledgeId}/withdrawal")
    @Permitted(MakePledge.OPERATION)
    public ResponseEntity<Accepted> withdraw(
            @PathVariable String pledgeId, @RequestBody @Valid Body body, CommandCall call) {
        return call.sendMatching(
                new WithdrawPledge(new PledgeId(pledgeId), body.reason(), DayOfFact.of(body.occurredOn(), clock)));
    }
}
