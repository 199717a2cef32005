package vn.chungtay.contribution.stock.upcast;

import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.infra.service.stored.StoredHop;

/** Revision 2 says from which house it came back; before, only the delivery itself knew. */
@Component
public final class DeliveryReturnedV1ToV2 extends StoredHop {

    public DeliveryReturnedV1ToV2() {
        super("contribution.DeliveryReturned", 1);
    }

    @Override
    protected void change(ObjectNode event) {
        event.putNull("unitCode");
        event.putNull("caseId");
        event.putNull("simulated");
    }
}
