package vn.chungtay.contribution.gift.upcast;

import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.infra.service.stored.StoredHop;

/** Revision 2 knows the house that the giver named; before, every gift was for any house. */
@Component
public final class MoneyReceivedV1ToV2 extends StoredHop {

    public MoneyReceivedV1ToV2() {
        super("contribution.MoneyReceived", 1);
    }

    @Override
    protected void change(ObjectNode event) {
        event.putNull("namedCaseId");
    }
}
