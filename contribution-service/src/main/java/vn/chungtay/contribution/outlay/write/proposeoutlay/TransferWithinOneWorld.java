package vn.chungtay.contribution.outlay.write.proposeoutlay;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Money that was made up for a demonstration never becomes real, nor the other way round.
 *
 * @param simulated whether the fund that is to pay is made up
 * @param toSimulated whether the fund that is to get it is
 */
record TransferWithinOneWorld(boolean simulated, boolean toSimulated) implements Rule {

    @Override
    public boolean broken() {
        return simulated != toSimulated;
    }

    @Override
    public String code() {
        return "outlay.simulated-and-real";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
