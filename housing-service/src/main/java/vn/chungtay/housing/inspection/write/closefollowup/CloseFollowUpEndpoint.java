package vn.chungtay.housing.inspection.write.closefollowup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.housecase.write.Reason;
import vn.chungtay.housing.shared.InspectionId;
import vn.chungtay.housing.shared.Today;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;

/** Ends follow-ups. */
@RestController
public class CloseFollowUpEndpoint {

    private final Today today;

    public CloseFollowUpEndpoint(Today today) {
        this.today = today;
    }

    /**
     * What the caller sends.
     *
     * @param reason what was done about the faults, or why nothing had to be; goes to the vault
     */
    public record Body(@NotBlank @Size(max = 1_000) String reason) {}

    /** The day is today: a term hangs on it, so nobody enters another. */
    @PostMapping("/api/v1/housing/inspections/{inspectionId}/follow-up-closing")
    @Permitted(CloseFollowUp.OPERATION)
    public ResponseEntity<Accepted> send(
            @PathVariable String inspectionId, @RequestBody @Valid Body body, CommandCall call) {
        return call.sendMatching(
                new CloseFollowUp(new InspectionId(inspectionId), new Reason(body.reason()), today.inVietnam()));
    }
}
