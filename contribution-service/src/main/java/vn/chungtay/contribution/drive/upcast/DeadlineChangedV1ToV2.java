package vn.chungtay.contribution.drive.upcast;

import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.infra.service.stored.StoredHop;

/** Revision 2 says whose drive it is and whether it is real; before, only the drive itself knew. */
@Component
public final class DeadlineChangedV1ToV2 extends StoredHop {

    public DeadlineChangedV1ToV2() {
        super("contribution.DeadlineChanged", 1);
    }

    @Override
    protected void change(ObjectNode event) {
        event.putNull("unitCode");
        event.putNull("simulated");
    }
}
