package vn.chungtay.contribution.account.write.nameaccount;

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
import vn.chungtay.contribution.shared.AccountId;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;

/** Names the bank account of a drive's fund. */
@RestController
public class NameAccountEndpoint {

    private final Clock clock;

    public NameAccountEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param bankBin the bank, 6 digits as NAPAS numbers it, for example {@code 970436}
     * @param accountNumber 4 to 19 digits or capitals
     * @param occurredOn the day it is said
     */
    public record Body(
            @NotNull @Pattern(regexp = AccountId.BANK) String bankBin,

            @NotNull @Pattern(regexp = AccountId.NUMBER) String accountNumber,

            @NotNull LocalDate occurredOn) {}

    /** It waits for being confirmed by another person. */
    @PostMapping("/api/v1/contributions/drives/{driveId}/accounts")
    @Permitted(NameAccount.OPERATION)
    public ResponseEntity<Accepted> name(
            @PathVariable String driveId, @RequestBody @Valid Body body, CommandCall call) {
        return call.create(
                new NameAccount(
                        AccountId.of(body.bankBin(), body.accountNumber()),
                        new DriveId(driveId),
                        DayOfFact.of(body.occurredOn(), clock)),
                "/api/v1/contributions/accounts");
    }
}
