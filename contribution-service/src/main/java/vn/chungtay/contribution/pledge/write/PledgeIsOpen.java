package vn.chungtay.contribution.pledge.write;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Gifts are counted for a pledge, and it is withdrawn, while something is outstanding.
 *
 * @param state the state it is in
 */
record PledgeIsOpen(PledgeState state) implements Rule {

    @Override
    public boolean broken() {
        return state != PledgeState.OPEN;
    }

    @Override
    public String code() {
        return "pledge.not-in-state";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("needed", PledgeState.OPEN.name(), "state", state.name());
    }
}
