package vn.chungtay.housing.housecase.upcast;

import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.infra.service.stored.StoredHop;

/** Revision 3 knows emulation blocks and clusters; before, each unit gave for itself. */
@Component
public final class SponsorshipConfirmedV2ToV3 extends StoredHop {

    public SponsorshipConfirmedV2ToV3() {
        super("housing.SponsorshipConfirmed", 2);
    }

    @Override
    protected void change(ObjectNode event) {
        event.putNull("emulationGroupId");
        event.putNull("emulationGroupName");
    }
}
