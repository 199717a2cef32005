package vn.chungtay.housing.grievance.write.confirmanswer;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.shared.GrievanceId;
import vn.chungtay.housing.shared.Today;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;

/** Confirms answers. */
@RestController
public class ConfirmAnswerEndpoint {

    private final Today today;

    public ConfirmAnswerEndpoint(Today today) {
        this.today = today;
    }

    /** The day is today: terms hang on it, so nobody enters another. */
    @PostMapping("/api/v1/housing/grievances/{grievanceId}/answer-confirmation")
    @Permitted(ConfirmAnswer.OPERATION)
    public ResponseEntity<Accepted> send(@PathVariable String grievanceId, CommandCall call) {
        return call.sendMatching(new ConfirmAnswer(new GrievanceId(grievanceId), today.inVietnam()));
    }
}
