package vn.chungtay.contribution.stock.upcast;

import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.infra.service.stored.StoredHop;

/** Revision 2 says for which house it left; before, only the delivery itself knew. */
@Component
public final class DeliveryIssuedV1ToV2 extends StoredHop {

    public DeliveryIssuedV1ToV2() {
        super("contribution.DeliveryIssued", 1);
    }

    @Override
    protected void change(ObjectNode event) {
        event.putNull("unitCode");
        event.putNull("caseId");
        event.putNull("simulated");
    }
}
