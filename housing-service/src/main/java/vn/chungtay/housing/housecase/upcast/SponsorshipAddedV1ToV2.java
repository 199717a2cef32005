package vn.chungtay.housing.housecase.upcast;

import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.infra.service.stored.StoredHop;

/** Revision 2 knows emulation blocks and clusters; before, each unit gave for itself. */
@Component
public final class SponsorshipAddedV1ToV2 extends StoredHop {

    public SponsorshipAddedV1ToV2() {
        super("housing.SponsorshipAdded", 1);
    }

    @Override
    protected void change(ObjectNode event) {
        event.putNull("emulationGroupId");
        event.putNull("emulationGroupName");
    }
}
