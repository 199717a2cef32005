package vn.chungtay.housing.grievance.write.takeupgrievance;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.shared.GrievanceId;
import vn.chungtay.housing.shared.Today;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;

/** Takes grievances up. */
@RestController
public class TakeUpGrievanceEndpoint {

    private final Today today;

    public TakeUpGrievanceEndpoint(Today today) {
        this.today = today;
    }

    /** The day is today: terms hang on it, so nobody enters another. */
    @PostMapping("/api/v1/housing/grievances/{grievanceId}/take-up")
    @Permitted(TakeUpGrievance.OPERATION)
    public ResponseEntity<Accepted> send(@PathVariable String grievanceId, CommandCall call) {
        return call.sendMatching(new TakeUpGrievance(new GrievanceId(grievanceId), today.inVietnam()));
    }
}
