package vn.chungtay.housing.housecase.write.addphoto;

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
import vn.chungtay.housing.housecase.write.Stage;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.values.DayOfFact;

/** Adds photos to cases. */
@RestController
public class AddPhotoEndpoint {

    private final Clock clock;

    public AddPhotoEndpoint(Clock clock) {
        this.clock = clock;
    }

    /**
     * What the caller sends.
     *
     * @param photoId the photo, uploaded before
     * @param photoSha256 its SHA-256, 64 hex digits
     * @param stage what it shows
     * @param occurredOn day on which it was brought
     */
    public record Body(
            @NotBlank @Size(max = 100) String photoId,

            @NotNull @Pattern(regexp = "[0-9A-Fa-f]{64}") String photoSha256,

            @NotNull @Pattern(regexp = "LISTED|STARTED|ACCEPTED|HANDED_OVER")
            String stage,

            @NotNull LocalDate occurredOn) {}

    /** No version is wanted: several people bring photos at the same time, and none takes the place of another. */
    @PostMapping("/api/v1/housing/cases/{caseId}/photos")
    @Permitted(AddPhoto.OPERATION)
    public ResponseEntity<Accepted> add(@PathVariable String caseId, @RequestBody @Valid Body body, CommandCall call) {
        return call.send(new AddPhoto(
                new CaseId(caseId),
                body.photoId(),
                body.photoSha256(),
                Stage.valueOf(body.stage()),
                DayOfFact.of(body.occurredOn(), clock)));
    }
}
