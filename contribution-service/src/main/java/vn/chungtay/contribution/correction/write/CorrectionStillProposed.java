package vn.chungtay.contribution.correction.write;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A correction is decided once.
 *
 * @param state where it stands
 */
record CorrectionStillProposed(CorrectionState state) implements Rule {

    @Override
    public boolean broken() {
        return state != CorrectionState.PROPOSED;
    }

    @Override
    public String code() {
        return "correction.decided";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("state", state.name());
    }
}
