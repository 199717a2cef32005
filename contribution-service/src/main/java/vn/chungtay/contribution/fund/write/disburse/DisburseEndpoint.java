package vn.chungtay.contribution.fund.write.disburse;

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
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/** Pays out what was reserved. */
@RestController
public class DisburseEndpoint {

    private final Clock clock;

    public DisburseEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param documentNumber number of the payment voucher
     * @param occurredOn the day of the payment
     */
    public record Body(
            @NotNull @Pattern(regexp = DocumentNumber.FORMAT)
            String documentNumber,

            @NotNull LocalDate occurredOn) {}

    /** An instalment is paid out once, whoever asks again. */
    @PostMapping("/api/v1/contributions/funds/{fundId}/reservations/{instalmentId}/disbursement")
    @Permitted(Disburse.OPERATION)
    public ResponseEntity<Accepted> disburse(
            @PathVariable String fundId,
            @PathVariable String instalmentId,
            @RequestBody @Valid Body body,
            CommandCall call) {
        return call.send(new Disburse(
                new FundId(fundId),
                instalmentId,
                new DocumentNumber(body.documentNumber()),
                DayOfFact.of(body.occurredOn(), clock)));
    }
}
