package vn.chungtay.housing.emulationgroup.write.changegroup;

import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.emulationgroup.write.CompositionRequest;
import vn.chungtay.housing.shared.EmulationGroupId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.security.Permitted;

/** Records decisions that change emulation blocks and clusters. */
@RestController
public class ChangeEmulationGroupEndpoint {

    private final Clock clock;

    public ChangeEmulationGroupEndpoint(Clock clock) {
        this.clock = clock;
    }

    /** The body says all that holds from its first day on: a unit that it does not name is no member any more. */
    @PostMapping("/api/v1/housing/emulation-groups/{groupId}/changes")
    @Permitted(ChangeEmulationGroup.OPERATION)
    public ResponseEntity<Accepted> change(
            @PathVariable String groupId, @RequestBody @Valid CompositionRequest body, CommandCall call) {
        return call.sendMatching(new ChangeEmulationGroup(
                new EmulationGroupId(groupId), body.composition(), body.basis(clock), body.from()));
    }
}
