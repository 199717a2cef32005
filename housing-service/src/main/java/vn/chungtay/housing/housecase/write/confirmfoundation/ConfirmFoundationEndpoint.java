package vn.chungtay.housing.housecase.write.confirmfoundation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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

/** Confirms the first stage of work. */
@RestController
public class ConfirmFoundationEndpoint {

    private final Clock clock;

    public ConfirmFoundationEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param confirmedBy who confirmed it on the spot
     * @param photoId photo of the stage, uploaded before
     * @param photoSha256 its SHA-256, 64 hex digits
     * @param occurredOn day of the confirmation
     */
    public record Body(
            @NotNull @Valid ConfirmerBody confirmedBy,
            @NotBlank @Size(max = 100) String photoId,

            @NotNull @Pattern(regexp = "[0-9A-Fa-f]{64}") String photoSha256,

            @NotNull LocalDate occurredOn) {}

    /**
     * Who confirmed it; all of it goes to the vault.
     *
     * @param name full name
     * @param position what they are there
     */
    public record ConfirmerBody(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 200) String position) {}

    /** For a new house the foundation, for a repair 30 % of the work. */
    @PostMapping("/api/v1/housing/cases/{caseId}/foundation")
    @Permitted(ConfirmFoundation.OPERATION)
    public ResponseEntity<Accepted> confirm(
            @PathVariable String caseId, @RequestBody @Valid Body body, CommandCall call) {
        return call.sendMatching(new ConfirmFoundation(
                new CaseId(caseId),
                new Confirmer(body.confirmedBy().name(), body.confirmedBy().position()),
                body.photoId(),
                body.photoSha256(),
                DayOfFact.of(body.occurredOn(), clock)));
    }
}
