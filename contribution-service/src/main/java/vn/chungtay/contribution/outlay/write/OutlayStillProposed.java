package vn.chungtay.contribution.outlay.write;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * An outlay is decided once.
 *
 * @param state where it stands
 */
record OutlayStillProposed(OutlayState state) implements Rule {

    @Override
    public boolean broken() {
        return state != OutlayState.PROPOSED;
    }

    @Override
    public String code() {
        return "outlay.decided";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("state", state.name());
    }
}
