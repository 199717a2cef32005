package vn.chungtay.housing.inspection.write.drawsample;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Where there is no case, none can be drawn.
 *
 * @param size how many there are
 */
record PopulationIsNotEmpty(int size) implements Rule {

    @Override
    public boolean broken() {
        return size == 0;
    }

    @Override
    public String code() {
        return "sample.population-empty";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
