package vn.chungtay.contribution.outlay.write.proposeoutlay;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.contribution.shared.OutlayId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;
import vn.chungtay.infra.service.values.VndAmount;

/** Takes proposals of outlays. */
@RestController
public class ProposeOutlayEndpoint {

    private final Clock clock;

    public ProposeOutlayEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param toFundId the fund that is to get the money; left out where it is a fee
     * @param amountVnd how much, đồng
     * @param documentNumber number of the paper behind it
     * @param occurredOn the day of the payment
     */
    public record Body(
            @Nullable String toFundId,
            @NotNull Long amountVnd,

            @NotNull @Pattern(regexp = DocumentNumber.FORMAT)
            String documentNumber,

            @NotNull LocalDate occurredOn) {}

    /** Proposes; another person has to confirm. */
    @PostMapping("/api/v1/contributions/funds/{fundId}/outlays")
    @Permitted(ProposeOutlay.OPERATION)
    public ResponseEntity<Accepted> propose(
            @PathVariable String fundId, @RequestBody @Valid Body body, CommandCall call) {
        return call.send(new ProposeOutlay(
                OutlayId.next(),
                new FundId(fundId),
                body.toFundId() == null ? null : new FundId(body.toFundId()),
                new VndAmount(body.amountVnd()),
                new DocumentNumber(body.documentNumber()),
                DayOfFact.of(body.occurredOn(), clock)));
    }
}
