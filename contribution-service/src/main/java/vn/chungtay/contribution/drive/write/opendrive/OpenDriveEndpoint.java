package vn.chungtay.contribution.drive.write.opendrive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Opens a drive. */
@RestController
public class OpenDriveEndpoint {

    private final Clock clock;

    public OpenDriveEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param occurredOn the day of the decision
     */
    public record Body(@NotNull LocalDate occurredOn) {}

    /** A draft never changes, so whoever opens it opens what they saw. */
    @PostMapping("/api/v1/contributions/drives/{driveId}/opening")
    @Permitted(OpenDrive.OPERATION)
    public ResponseEntity<Accepted> open(
            @PathVariable String driveId, @RequestBody @Valid Body body, CommandCall call) {
        return call.send(new OpenDrive(new DriveId(driveId), DayOfFact.of(body.occurredOn(), clock)));
    }
}
