package vn.chungtay.contribution.gift.write.refundgift;

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
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;
import vn.chungtay.infra.service.values.VndAmount;

/** Takes what people say about gifts that should go back. */
@RestController
public class RefundEndpoint {

    private static final String PATH = "/api/v1/contributions/gifts/{giftId}/refund";

    private final Clock clock;

    public RefundEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What somebody proposes.
     *
     * @param amountVnd how much should go back, đồng
     * @param documentNumber number of the paper that asks for it
     * @param occurredOn the day it is said
     */
    public record Proposal(
            @NotNull Long amountVnd,

            @NotNull @Pattern(regexp = DocumentNumber.FORMAT)
            String documentNumber,

            @NotNull LocalDate occurredOn) {}

    /**
     * What the approver sends.
     *
     * @param occurredOn the day of the decision
     */
    public record Decision(@NotNull LocalDate occurredOn) {}

    /** Proposes; another person has to decide. */
    @PostMapping(PATH)
    @Permitted(ProposeRefund.OPERATION)
    public ResponseEntity<Accepted> propose(
            @PathVariable String giftId, @RequestBody @Valid Proposal body, CommandCall call) {
        return call.send(new ProposeRefund(
                new GiftId(giftId),
                new VndAmount(body.amountVnd()),
                new DocumentNumber(body.documentNumber()),
                DayOfFact.of(body.occurredOn(), clock)));
    }

    /** Gives back what the caller has seen proposed: {@code If-Match} says what. */
    @PostMapping(PATH + "/confirmation")
    @Permitted(ConfirmRefund.OPERATION)
    public ResponseEntity<Accepted> confirm(
            @PathVariable String giftId, @RequestBody @Valid Decision body, CommandCall call) {
        return call.sendMatching(new ConfirmRefund(new GiftId(giftId), DayOfFact.of(body.occurredOn(), clock)));
    }

    /** Rejects what the caller has seen proposed: {@code If-Match} says what. */
    @PostMapping(PATH + "/rejection")
    @Permitted(RejectRefund.OPERATION)
    public ResponseEntity<Accepted> reject(
            @PathVariable String giftId, @RequestBody @Valid Decision body, CommandCall call) {
        return call.sendMatching(new RejectRefund(new GiftId(giftId), DayOfFact.of(body.occurredOn(), clock)));
    }
}
