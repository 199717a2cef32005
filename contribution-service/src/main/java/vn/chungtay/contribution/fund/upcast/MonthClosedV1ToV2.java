package vn.chungtay.contribution.fund.upcast;

import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.infra.service.stored.StoredHop;

/** Revision 2 knows of money in the bank that was not the ledger's; before, no month with any could be closed. */
@Component
public final class MonthClosedV1ToV2 extends StoredHop {

    public MonthClosedV1ToV2() {
        super("contribution.MonthClosed", 1);
    }

    @Override
    protected void change(ObjectNode event) {
        event.put("openLinesVnd", 0);
    }
}
