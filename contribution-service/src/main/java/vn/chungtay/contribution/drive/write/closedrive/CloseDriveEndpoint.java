package vn.chungtay.contribution.drive.write.closedrive;

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

/** Closes a drive. */
@RestController
public class CloseDriveEndpoint {

    private final Clock clock;

    public CloseDriveEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param occurredOn the day it is closed
     */
    public record Body(@NotNull LocalDate occurredOn) {}

    /** Closes the drive as the caller has seen it: {@code If-Match} says how. */
    @PostMapping("/api/v1/contributions/drives/{driveId}/closing")
    @Permitted(CloseDrive.OPERATION)
    public ResponseEntity<Accepted> close(
            @PathVariable String driveId, @RequestBody @Valid Body body, CommandCall call) {
        return call.sendMatching(new CloseDrive(new DriveId(driveId), DayOfFact.of(body.occurredOn(), clock)));
    }
}
