package vn.chungtay.contribution.drive.upcast;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.infra.service.stored.StoredHop;

/** Revision 2 knows what a drive accepts; before, every drive accepted everything. */
@Component
public final class DriveOpenedV1ToV2 extends StoredHop {

    private static final List<String> EVERYTHING =
            List.of("ONE_DAYS_SALARY", "FUND", "APPEAL", "MATERIAL", "WORKING_DAYS");

    public DriveOpenedV1ToV2() {
        super("contribution.DriveOpened", 1);
    }

    @Override
    protected void change(ObjectNode event) {
        EVERYTHING.forEach(event.putArray("forms")::add);
    }
}
