package vn.chungtay.contribution.drive.write.draftdrive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.contribution.drive.write.DrivePeriod;
import vn.chungtay.contribution.drive.write.GiftForm;
import vn.chungtay.contribution.shared.DriveId;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.contribution.shared.VaultFields;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.values.DocumentNumber;
import vn.chungtay.infra.service.values.VndAmount;
import vn.chungtay.infra.service.vault.PersonalDataVault;

/** Drafts a drive. */
@RestController
public class DraftDriveEndpoint {

    private static final String PATH = "/api/v1/contributions/drives";

    private final PersonalDataVault vault;
    private final Clock clock;

    public DraftDriveEndpoint(PersonalDataVault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param unitCode the unit that collects, for example {@code T63-08}
     * @param name what the drive is called
     * @param legalBasis number of the paper that orders it
     * @param opensOn first day of gifts
     * @param closesOn last day of gifts
     * @param targetVnd what it hopes for, đồng
     * @param forms what it accepts, at least one
     * @param simulated whether it is made up for a demonstration; false where it is absent
     */
    public record Body(
            @NotBlank @Size(max = 20) String unitCode,
            @NotBlank @Size(max = 200) String name,

            @NotNull @Pattern(regexp = DocumentNumber.FORMAT)
            String legalBasis,

            @NotNull LocalDate opensOn,
            @NotNull LocalDate closesOn,
            @NotNull Long targetVnd,
            @NotEmpty Set<GiftForm> forms,
            @Nullable Boolean simulated) {}

    /** The values are made first: what they refuse leaves nothing in the vault. */
    @PostMapping(PATH)
    @Permitted(DraftDrive.OPERATION)
    public ResponseEntity<Accepted> draft(@RequestBody @Valid Body body, CommandCall call) {
        var legalBasis = new DocumentNumber(body.legalBasis());
        var period = new DrivePeriod(body.opensOn(), body.closesOn());
        var target = new VndAmount(body.targetVnd());
        var today = LocalDate.ofInstant(clock.instant(), DayOfFact.VIETNAM);
        String nameId = vault.keep(Map.of(VaultFields.NAME, body.name()), null);
        return call.create(
                new DraftDrive(
                        DriveId.next(),
                        FundId.next(),
                        body.unitCode(),
                        nameId,
                        legalBasis,
                        period,
                        target,
                        body.forms(),
                        Boolean.TRUE.equals(body.simulated()),
                        new DayOfFact(today, today)),
                PATH);
    }
}
