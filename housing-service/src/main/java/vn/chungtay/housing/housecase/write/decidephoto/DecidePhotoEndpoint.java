package vn.chungtay.housing.housecase.write.decidephoto;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.housecase.write.Reason;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;

/** Decides about photos. */
@RestController
public class DecidePhotoEndpoint {

    private final Clock clock;

    public DecidePhotoEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param accepted whether the photo counts
     * @param reason why, in a few words; goes to the vault
     * @param occurredOn day of the decision
     */
    public record Body(
            @NotNull Boolean accepted,
            @NotBlank @Size(max = 1_000) String reason,
            @NotNull LocalDate occurredOn) {}

    /** An accepted photo counts in spite of its flags; a rejected one does not, and is not decided again. */
    @PostMapping("/api/v1/housing/cases/{caseId}/photos/{photoId}/decision")
    @Permitted(DecidePhoto.OPERATION)
    public ResponseEntity<Accepted> decide(
            @PathVariable String caseId,
            @PathVariable String photoId,
            @RequestBody @Valid Body body,
            CommandCall call) {
        return call.sendMatching(new DecidePhoto(
                new CaseId(caseId),
                photoId,
                body.accepted(),
                new Reason(body.reason()),
                DayOfFact.of(body.occurredOn(), clock)));
    }
}
