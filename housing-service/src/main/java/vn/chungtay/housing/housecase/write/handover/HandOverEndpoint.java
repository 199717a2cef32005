package vn.chungtay.housing.housecase.write.handover;

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
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/** Hands a house over. */
@RestController
public class HandOverEndpoint {

    private final Clock clock;

    public HandOverEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param minutesNumber number of the handover minutes
     * @param occurredOn day of the handover
     */
    public record Body(
            @NotNull @Pattern(regexp = DocumentNumber.FORMAT)
            String minutesNumber,

            @NotNull LocalDate occurredOn) {}

    /** Where every part is paid already, the case is settled with it. */
    @PostMapping("/api/v1/housing/cases/{caseId}/handover")
    @Permitted(HandOver.OPERATION)
    public ResponseEntity<Accepted> handOver(
            @PathVariable String caseId, @RequestBody @Valid Body body, CommandCall call) {
        return call.sendMatching(new HandOver(
                new CaseId(caseId), new DocumentNumber(body.minutesNumber()), DayOfFact.of(body.occurredOn(), clock)));
    }
}
