package vn.chungtay.contribution.drive.upcast;

import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.infra.service.stored.StoredHop;

/** Revision 2 says whose drive it was and whether it is real; before, only the drive itself knew. */
@Component
public final class DriveClosedV1ToV2 extends StoredHop {

    public DriveClosedV1ToV2() {
        super("contribution.DriveClosed", 1);
    }

    @Override
    protected void change(ObjectNode event) {
        event.putNull("unitCode");
        event.putNull("simulated");
    }
}
