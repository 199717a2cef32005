package vn.chungtay.contribution.fund.write.returnmoney;

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
import vn.chungtay.infra.service.values.VndAmount;

/** Records what came back of what was paid out. */
@RestController
public class RecordReturnEndpoint {

    private final Clock clock;

    public RecordReturnEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param amountVnd how much came back, đồng
     * @param documentNumber number of the receipt voucher
     * @param occurredOn the day it came back
     */
    public record Body(
            @NotNull Long amountVnd,

            @NotNull @Pattern(regexp = DocumentNumber.FORMAT)
            String documentNumber,

            @NotNull LocalDate occurredOn) {}

    /** Money may come back in parts. */
    @PostMapping("/api/v1/contributions/funds/{fundId}/reservations/{instalmentId}/returns")
    @Permitted(RecordReturn.OPERATION)
    public ResponseEntity<Accepted> record(
            @PathVariable String fundId,
            @PathVariable String instalmentId,
            @RequestBody @Valid Body body,
            CommandCall call) {
        return call.send(new RecordReturn(
                new FundId(fundId),
                instalmentId,
                new VndAmount(body.amountVnd()),
                new DocumentNumber(body.documentNumber()),
                DayOfFact.of(body.occurredOn(), clock)));
    }
}
