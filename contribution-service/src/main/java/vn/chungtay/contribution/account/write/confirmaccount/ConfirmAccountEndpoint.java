package vn.chungtay.contribution.account.write.confirmaccount;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.shared.AccountId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;

/** Confirms a bank account. */
@RestController
public class ConfirmAccountEndpoint {

    private final Clock clock;

    public ConfirmAccountEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param occurredOn the day it is confirmed
     */
    public record Body(@NotNull LocalDate occurredOn) {}

    /**
     * The account may have been named for another drive since the caller looked at it, so {@code If-Match} must say what they
     * saw.
     */
    @PostMapping("/api/v1/contributions/accounts/{accountId}/confirmation")
    @Permitted(ConfirmAccount.OPERATION)
    public ResponseEntity<Accepted> confirm(
            @PathVariable String accountId, @RequestBody @Valid Body body, CommandCall call) {
        return call.sendMatching(new ConfirmAccount(new AccountId(accountId), DayOfFact.of(body.occurredOn(), clock)));
    }
}
