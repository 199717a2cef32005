package vn.chungtay.contribution.statement.write.payback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.shared.DebitId;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;

/** Takes what people say about money that came in, was no gift and went back. */
@RestController
public class PaybackEndpoint {

    private static final String PATH = "/api/v1/contributions/debits/{debitId}/payback";

    private final Clock clock;

    public PaybackEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * Which line a line of money that left paid back.
     *
     * @param lineId the line of money that came in, of the same fund and amount, which was confirmed to be no gift
     * @param occurredOn the day it is said
     */
    public record Body(@NotNull String lineId, @NotNull LocalDate occurredOn) {}

    /**
     * What the approver sends.
     *
     * @param occurredOn the day of the decision
     */
    public record Decision(@NotNull LocalDate occurredOn) {}

    /** Proposes; another person has to confirm. */
    @PostMapping(PATH)
    @Permitted(ProposePayback.OPERATION)
    public ResponseEntity<Accepted> propose(
            @PathVariable String debitId, @RequestBody @Valid Body body, CommandCall call) {
        return call.send(new ProposePayback(
                new DebitId(debitId), new LineId(body.lineId()), DayOfFact.of(body.occurredOn(), clock)));
    }

    /** Confirms the proposal that the caller has seen: {@code If-Match} says which. No money moves. */
    @PostMapping(PATH + "/confirmation")
    @Permitted(ConfirmPayback.OPERATION)
    public ResponseEntity<Accepted> confirm(
            @PathVariable String debitId, @RequestBody @Valid Decision body, CommandCall call) {
        return call.sendMatching(new ConfirmPayback(new DebitId(debitId), DayOfFact.of(body.occurredOn(), clock)));
    }

    /** Rejects the proposal that the caller has seen: {@code If-Match} says which. */
    @PostMapping(PATH + "/rejection")
    @Permitted(RejectPayback.OPERATION)
    public ResponseEntity<Accepted> reject(
            @PathVariable String debitId, @RequestBody @Valid Decision body, CommandCall call) {
        return call.sendMatching(new RejectPayback(new DebitId(debitId), DayOfFact.of(body.occurredOn(), clock)));
    }
}
