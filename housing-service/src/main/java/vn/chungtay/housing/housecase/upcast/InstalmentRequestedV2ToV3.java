package vn.chungtay.housing.housecase.upcast;

import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.housing.shared.SponsorshipId;
import vn.chungtay.infra.service.stored.StoredHop;

/** Revision 3 says whose promise is called on; before, the unit of the case was the only sponsor. */
@Component
public final class InstalmentRequestedV2ToV3 extends StoredHop {

    public InstalmentRequestedV2ToV3() {
        super("housing.InstalmentRequested", 2);
    }

    @Override
    protected void change(ObjectNode event) {
        event.put(
                "sponsorshipId",
                SponsorshipId.firstOf(event.required("caseId").asString()).value());
        event.set("sponsorUnitCode", event.required("unitCode"));
    }
}
