package vn.chungtay.contribution.gift.upcast;

import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.infra.service.stored.StoredHop;

/** Revision 4 knows which member of staff gave; before, nobody said. */
@Component
public final class MoneyReceivedV3ToV4 extends StoredHop {

    public MoneyReceivedV3ToV4() {
        super("contribution.MoneyReceived", 3);
    }

    @Override
    protected void change(ObjectNode event) {
        event.putNull("staffRef");
    }
}
