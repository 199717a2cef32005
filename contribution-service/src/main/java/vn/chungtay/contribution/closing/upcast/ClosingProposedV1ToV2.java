package vn.chungtay.contribution.closing.upcast;

import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.infra.service.stored.StoredHop;

/** Revision 2 names lines that were open at the month's end; before, none could be. */
@Component
public final class ClosingProposedV1ToV2 extends StoredHop {

    public ClosingProposedV1ToV2() {
        super("contribution.ClosingProposed", 1);
    }

    @Override
    protected void change(ObjectNode event) {
        event.putArray("openLineIds");
        event.putArray("openAmountsVnd");
    }
}
