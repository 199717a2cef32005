package vn.chungtay.contribution.correction.write.confirmcorrection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.shared.CorrectionId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;

/** Takes what another person decides on a correction. */
@RestController
public class DecideCorrectionEndpoint {

    private static final String PATH = "/api/v1/contributions/corrections/{correctionId}";

    private final Clock clock;

    public DecideCorrectionEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param occurredOn the day of the decision, in a month that is open: a confirmed correction stands in the ledgers on it
     */
    public record Body(@NotNull LocalDate occurredOn) {}

    /**
     * Confirms: the ledgers get new entries that point back. Who decides is the unit whose fund has less afterwards; of a transfer
     * that is to be less it is the one that got it.
     */
    @PostMapping(PATH + "/confirmation")
    @Permitted(ConfirmCorrection.OPERATION)
    public ResponseEntity<Accepted> confirm(
            @PathVariable String correctionId, @RequestBody @Valid Body body, CommandCall call) {
        return call.send(new ConfirmCorrection(new CorrectionId(correctionId), DayOfFact.of(body.occurredOn(), clock)));
    }

    /** Rejects: nothing changes. */
    @PostMapping(PATH + "/rejection")
    @Permitted(RejectCorrection.OPERATION)
    public ResponseEntity<Accepted> reject(
            @PathVariable String correctionId, @RequestBody @Valid Body body, CommandCall call) {
        return call.send(new RejectCorrection(new CorrectionId(correctionId), DayOfFact.of(body.occurredOn(), clock)));
    }
}
