package vn.chungtay.housing.housecase.write.requestinstalment;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.write.InstalmentState;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A part is asked for once, and again only after it was refused, or let go because it was not paid out in time.
 *
 * @param ordinal which part
 * @param state where its last request stands, absent when there was none
 */
public record InstalmentIsNotUnderWay(int ordinal, @Nullable InstalmentState state) implements Rule {

    @Override
    public boolean broken() {
        return state != null && !state.over();
    }

    @Override
    public String code() {
        return "instalment.already-requested";
    }

    @Override
    public Map<String, Object> facts() {
        return state == null ? Map.of("ordinal", ordinal) : Map.of("ordinal", ordinal, "state", state.name());
    }
}
