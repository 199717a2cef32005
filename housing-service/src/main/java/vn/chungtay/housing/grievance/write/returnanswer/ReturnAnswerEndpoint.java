package vn.chungtay.housing.grievance.write.returnanswer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.housecase.write.Reason;
import vn.chungtay.housing.shared.GrievanceId;
import vn.chungtay.housing.shared.Today;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;

/** Sends answers back. */
@RestController
public class ReturnAnswerEndpoint {

    private final Today today;

    public ReturnAnswerEndpoint(Today today) {
        this.today = today;
    }

    /**
     * What the caller sends.
     *
     * @param reason why, in a few words; goes to the vault
     */
    public record Body(@NotBlank @Size(max = 1_000) String reason) {}

    /** The day is today: terms hang on it, so nobody enters another. */
    @PostMapping("/api/v1/housing/grievances/{grievanceId}/answer-return")
    @Permitted(ReturnAnswer.OPERATION)
    public ResponseEntity<Accepted> send(
            @PathVariable String grievanceId, @RequestBody @Valid Body body, CommandCall call) {
        return call.sendMatching(
                new ReturnAnswer(new GrievanceId(grievanceId), new Reason(body.reason()), today.inVietnam()));
    }
}
