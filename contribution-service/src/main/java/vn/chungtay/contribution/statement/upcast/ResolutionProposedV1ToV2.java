package vn.chungtay.contribution.statement.upcast;

import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.infra.service.stored.StoredHop;

/** Revision 2 knows in what form each part is given; before, all money that waited was taken as asked for outside. */
@Component
public final class ResolutionProposedV1ToV2 extends StoredHop {

    public ResolutionProposedV1ToV2() {
        super("contribution.ResolutionProposed", 1);
    }

    @Override
    protected void change(ObjectNode event) {
        ArrayNode forms = event.putArray("forms");
        event.path("driveIds").forEach(part -> forms.add("APPEAL"));
    }
}
