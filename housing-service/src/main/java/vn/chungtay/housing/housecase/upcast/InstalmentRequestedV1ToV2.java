package vn.chungtay.housing.housecase.upcast;

import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.infra.service.stored.StoredHop;

/** Revision 2 says where the money goes; before, nobody named a payee. */
@Component
public final class InstalmentRequestedV1ToV2 extends StoredHop {

    public InstalmentRequestedV1ToV2() {
        super("housing.InstalmentRequested", 1);
    }

    @Override
    protected void change(ObjectNode event) {
        event.putNull("payeeId");
    }
}
