package vn.chungtay.housing.inspection.write.assigninspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.shared.InspectionId;
import vn.chungtay.housing.shared.Today;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Actors;
import vn.chungtay.infra.service.security.Permitted;

/** Assigns inspectors. */
@RestController
public class AssignInspectionEndpoint {

    private final Today today;
    private final Actors actors;

    public AssignInspectionEndpoint(Today today, Actors actors) {
        this.today = today;
        this.actors = actors;
    }

    /**
     * What the caller sends.
     *
     * @param inspectorStaffCode code of the member of staff who shall go; kept nowhere
     */
    public record Body(@NotBlank @Size(max = 50) String inspectorStaffCode) {

        /** Says nothing, so that no log does. */
        @Override
        public String toString() {
            return "Body";
        }
    }

    /** Whether they may act for the unit is asked when they record what they found. */
    @PostMapping("/api/v1/housing/inspections/{inspectionId}/assignment")
    @Permitted(AssignInspection.OPERATION)
    public ResponseEntity<Accepted> send(
            @PathVariable String inspectionId, @RequestBody @Valid Body body, CommandCall call) {
        return call.sendMatching(new AssignInspection(
                new InspectionId(inspectionId), actors.staffRef(body.inspectorStaffCode()), today.inVietnam()));
    }
}
