package vn.chungtay.contribution.closing.write.openline;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A month is closed with what was proposed: where less or more of a line is open by now, somebody has to look again.
 *
 * @param lineId the line
 * @param proposedVnd what of it was open when the closing was proposed, đồng
 * @param openVnd what of it is open now, đồng
 */
record LineAsProposed(String lineId, long proposedVnd, long openVnd) implements Rule {

    @Override
    public boolean broken() {
        return openVnd != proposedVnd;
    }

    @Override
    public String code() {
        return "closing.line-changed";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("lineId", lineId, "proposedVnd", proposedVnd, "openVnd", openVnd);
    }
}
