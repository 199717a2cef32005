package vn.chungtay.housing.housecase.write.namepayee;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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

/** Names the payees of houses. */
@RestController
public class NamePayeeEndpoint {

    private final Clock clock;

    public NamePayeeEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends; all but the day goes to the vault.
     *
     * @param bankBin the bank as NAPAS numbers it, 6 digits, for example {@code 970436}
     * @param accountNumber 4 to 19 digits or capitals
     * @param holderName whose account it is, as the bank writes the name
     * @param other whose it is, absent where it is the head's own
     * @param occurredOn day on which the household named it
     */
    public record Body(
            @NotNull @Pattern(regexp = BankAccount.BANK) String bankBin,

            @NotNull @Pattern(regexp = BankAccount.NUMBER) String accountNumber,

            @NotBlank @Size(max = 100) String holderName,
            @Nullable @Valid OtherBody other,
            @NotNull LocalDate occurredOn) {

        private BankAccount account() {
            return new BankAccount(bankBin, accountNumber, holderName);
        }
    }

    /**
     * Why the money goes to somebody other than the head of household.
     *
     * @param relation what they are to the head
     * @param reason why, in a few words
     */
    public record OtherBody(
            @NotNull PayeeRelation relation,
            @NotBlank @Size(max = 1_000) String reason) {

        private OtherPayee other() {
            return new OtherPayee(relation, new Reason(reason));
        }
    }

    /** What was asked for before keeps the payee that it was asked for. */
    @PostMapping("/api/v1/housing/cases/{caseId}/payee")
    @Permitted(NamePayee.OPERATION)
    public ResponseEntity<Accepted> name(@PathVariable String caseId, @RequestBody @Valid Body body, CommandCall call) {
        OtherBody other = body.other();
        return call.sendMatching(new NamePayee(
                new CaseId(caseId),
                body.account(),
                other == null ? null : other.other(),
                DayOfFact.of(body.occurredOn(), clock),
                clock.instant()));
    }
}
