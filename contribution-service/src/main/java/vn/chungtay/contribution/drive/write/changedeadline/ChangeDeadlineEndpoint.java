package vn.chungtay.contribution.drive.write.changedeadline;

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
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;

/** Moves the deadline of a drive. */
@RestController
public class ChangeDeadlineEndpoint {

    private final Clock clock;

    public ChangeDeadlineEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param closesOn the last day from now on
     * @param legalBasis number of the paper that orders it
     * @param occurredOn the day of the decision
     */
    public record Body(
            @NotNull LocalDate closesOn,

            @NotNull @Pattern(regexp = DocumentNumber.FORMAT)
            String legalBasis,

            @NotNull LocalDate occurredOn) {}

    /** Moves the deadline that the caller has seen: {@code If-Match} says which. */
    @PostMapping("/api/v1/contributions/drives/{driveId}/deadline")
    @Permitted(ChangeDeadline.OPERATION)
    public ResponseEntity<Accepted> change(
            @PathVariable String driveId, @RequestBody @Valid Body body, CommandCall call) {
        return call.sendMatching(new ChangeDeadline(
                new DriveId(driveId),
                body.closesOn(),
                new DocumentNumber(body.legalBasis()),
                DayOfFact.of(body.occurredOn(), clock)));
    }
}
