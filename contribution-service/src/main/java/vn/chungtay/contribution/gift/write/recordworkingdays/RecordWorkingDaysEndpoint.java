package vn.chungtay.contribution.gift.write.recordworkingdays;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.gift.write.DonorBody;
import vn.chungtay.contribution.gift.write.Donors;
import vn.chungtay.contribution.gift.write.GiftCommand;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.GiftId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;

/** Records working days received. */
@RestController
public class RecordWorkingDaysEndpoint {

    private final Donors donors;
    private final Clock clock;

    public RecordWorkingDaysEndpoint(Donors donors, Clock clock) {
        this.donors = donors;
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param workingDays days of work of one person each
     * @param donor who gave them
     * @param occurredOn the day they were done, or the last of them
     */
    public record Body(
            @NotNull Long workingDays,
            @NotNull @Valid DonorBody donor,
            @NotNull LocalDate occurredOn) {}

    /** The values are made first: what they refuse leaves nothing in the vault. */
    @PostMapping("/api/v1/contributions/drives/{driveId}/gifts/working-days")
    @Permitted(GiftCommand.OPERATION)
    public ResponseEntity<Accepted> record(
            @PathVariable String driveId, @RequestBody @Valid Body body, CommandCall call) {
        var drive = new DriveId(driveId);
        var workingDays = new WorkingDays(body.workingDays());
        var occurredOn = DayOfFact.of(body.occurredOn(), clock);
        var donor = donors.keep(body.donor());
        return call.create(
                new RecordWorkingDays(GiftId.next(), drive, workingDays, donor, occurredOn), GiftCommand.PATH);
    }
}
