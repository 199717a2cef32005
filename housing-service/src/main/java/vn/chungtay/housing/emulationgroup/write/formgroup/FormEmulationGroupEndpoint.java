package vn.chungtay.housing.emulationgroup.write.formgroup;

import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.emulationgroup.write.CompositionRequest;
import vn.chungtay.housing.shared.EmulationGroupId;
import vn.chungtay.infra.service.command.Accepted;
import vn.chungtay.infra.service.command.CommandCall;
import vn.chungtay.infra.service.config.Ids;
import vn.chungtay.infra.service.security.Permitted;

/** Records new emulation blocks and clusters. */
@RestController
public class FormEmulationGroupEndpoint {

    private static final String PATH = "/api/v1/housing/emulation-groups";

    private final Ids ids;
    private final Clock clock;

    public FormEmulationGroupEndpoint(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** From its first day on, members may promise something on behalf of the group. */
    @PostMapping(PATH)
    @Permitted(FormEmulationGroup.OPERATION)
    public ResponseEntity<Accepted> form(@RequestBody @Valid CompositionRequest body, CommandCall call) {
        return call.create(
                new FormEmulationGroup(EmulationGroupId.next(ids), body.composition(), body.basis(clock), body.from()),
                PATH);
    }
}
