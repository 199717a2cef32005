package vn.chungtay.contribution.closing.write.confirmclosing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.shared.ClosingId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;

/** Takes what another person decides on a closing. */
@RestController
public class DecideClosingEndpoint {

    private static final String PATH = "/api/v1/contributions/closings/{closingId}";

    private final Clock clock;

    public DecideClosingEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param occurredOn the day of the decision
     */
    public record Body(@NotNull LocalDate occurredOn) {}

    /** Confirms: the month is closed. */
    @PostMapping(PATH + "/confirmation")
    @Permitted(ConfirmClosing.OPERATION)
    public ResponseEntity<Accepted> confirm(
            @PathVariable String closingId, @RequestBody @Valid Body body, CommandCall call) {
        return call.send(new ConfirmClosing(new ClosingId(closingId), DayOfFact.of(body.occurredOn(), clock)));
    }

    /** Rejects: the month stays open. */
    @PostMapping(PATH + "/rejection")
    @Permitted(RejectClosing.OPERATION)
    public ResponseEntity<Accepted> reject(
            @PathVariable String closingId, @RequestBody @Valid Body body, CommandCall call) {
        return call.send(new RejectClosing(new ClosingId(closingId), DayOfFact.of(body.occurredOn(), clock)));
    }
}
