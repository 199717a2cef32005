package vn.chungtay.contribution.closing.write;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A closing is decided once.
 *
 * @param state where it stands
 */
record ClosingStillProposed(ClosingState state) implements Rule {

    @Override
    public boolean broken() {
        return state != ClosingState.PROPOSED;
    }

    @Override
    public String code() {
        return "closing.decided";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("state", state.name());
    }
}
