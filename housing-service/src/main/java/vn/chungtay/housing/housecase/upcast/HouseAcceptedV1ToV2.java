package vn.chungtay.housing.housecase.upcast;

import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.infra.service.stored.StoredHop;

/** Revision 2 knows the hazards that the house was found safe against; before, nobody was asked. */
@Component
public final class HouseAcceptedV1ToV2 extends StoredHop {

    public HouseAcceptedV1ToV2() {
        super("housing.HouseAccepted", 1);
    }

    @Override
    protected void change(ObjectNode event) {
        event.putArray("hazardsWithstood");
    }
}
