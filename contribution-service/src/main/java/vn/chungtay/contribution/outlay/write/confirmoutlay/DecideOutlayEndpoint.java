package vn.chungtay.contribution.outlay.write.confirmoutlay;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.shared.OutlayId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;

/** Takes what another person decides on an outlay. */
@RestController
public class DecideOutlayEndpoint {

    private static final String PATH = "/api/v1/contributions/outlays/{outlayId}";

    private final Clock clock;

    public DecideOutlayEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param occurredOn the day of the decision
     */
    public record Body(@NotNull LocalDate occurredOn) {}

    /** Confirms: the money moves. */
    @PostMapping(PATH + "/confirmation")
    @Permitted(ConfirmOutlay.OPERATION)
    public ResponseEntity<Accepted> confirm(
            @PathVariable String outlayId, @RequestBody @Valid Body body, CommandCall call) {
        return call.send(new ConfirmOutlay(new OutlayId(outlayId), DayOfFact.of(body.occurredOn(), clock)));
    }

    /** Rejects: nothing moves. */
    @PostMapping(PATH + "/rejection")
    @Permitted(RejectOutlay.OPERATION)
    public ResponseEntity<Accepted> reject(
            @PathVariable String outlayId, @RequestBody @Valid Body body, CommandCall call) {
        return call.send(new RejectOutlay(new OutlayId(outlayId), DayOfFact.of(body.occurredOn(), clock)));
    }
}
