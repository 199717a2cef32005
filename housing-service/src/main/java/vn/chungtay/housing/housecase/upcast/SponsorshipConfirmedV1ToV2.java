package vn.chungtay.housing.housecase.upcast;

import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.housing.shared.SponsorshipId;
import vn.chungtay.infra.service.stored.StoredHop;

/** Revision 2 knows several sponsors; before, the unit of the case was the only one, and promised nothing but money. */
@Component
public final class SponsorshipConfirmedV1ToV2 extends StoredHop {

    public SponsorshipConfirmedV1ToV2() {
        super("housing.SponsorshipConfirmed", 1);
    }

    @Override
    protected void change(ObjectNode event) {
        event.put(
                "sponsorshipId",
                SponsorshipId.firstOf(event.required("caseId").asString()).value());
        event.set("sponsorUnitCode", event.required("unitCode"));
        event.putArray("materials");
        event.put("workingDays", 0);
    }
}
