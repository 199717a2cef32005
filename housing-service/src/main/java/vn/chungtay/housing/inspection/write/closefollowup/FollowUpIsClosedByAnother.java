package vn.chungtay.housing.inspection.write.closefollowup;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Who found the faults does not settle them.
 *
 * @param inspector who found them, as staffRef
 * @param closedBy who wants to settle them, as staffRef
 */
public record FollowUpIsClosedByAnother(String inspector, String closedBy) implements Rule {

    @Override
    public boolean broken() {
        return inspector.equals(closedBy);
    }

    @Override
    public String code() {
        return "inspection.closed-by-inspector";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
