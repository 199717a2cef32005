package vn.chungtay.contribution.gift.upcast;

import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.infra.service.stored.StoredHop;

/** Revision 3 knows in what form money was given; before, staff gave for the fund, and others because they were asked. */
@Component
public final class MoneyReceivedV2ToV3 extends StoredHop {

    private static final Set<String> OURS = Set.of("STAFF", "COLLECTIVE");

    public MoneyReceivedV2ToV3() {
        super("contribution.MoneyReceived", 2);
    }

    @Override
    protected void change(ObjectNode event) {
        event.put("form", OURS.contains(event.path("donorKind").asString()) ? "FUND" : "APPEAL");
    }
}
