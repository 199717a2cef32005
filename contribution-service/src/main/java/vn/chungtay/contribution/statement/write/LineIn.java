package vn.chungtay.contribution.statement.write;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A line is proposed while it waits, confirmed or rejected while it is proposed, and untied while it is tied.
 *
 * @param needed the state that the command is for
 * @param actual the state it is in
 */
record LineIn(LineState needed, LineState actual) implements Rule {

    @Override
    public boolean broken() {
        return needed != actual;
    }

    @Override
    public String code() {
        return "line.not-in-state";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("needed", needed.name(), "state", actual.name());
    }
}
