package vn.chungtay.housing.emulationgroup.write;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A group that was dissolved is not changed any more; a new decision forms a new one.
 *
 * @param lastDay on which it stands; absent while nobody has dissolved it
 */
record GroupIsNotDissolved(@Nullable LocalDate lastDay) implements Rule {

    @Override
    public boolean broken() {
        return lastDay != null;
    }

    @Override
    public String code() {
        return "emulation-group.dissolved";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("lastDay", String.valueOf(lastDay));
    }
}
