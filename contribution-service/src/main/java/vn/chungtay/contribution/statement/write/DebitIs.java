package vn.chungtay.contribution.statement.write;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A line of money that left is tied, or proposed as a payback, while it waits; confirmed or rejected while it is proposed; and
 * untied while it is tied.
 *
 * @param needed the state that the command is for
 * @param actual the state it is in
 */
record DebitIs(DebitState needed, DebitState actual) implements Rule {

    @Override
    public boolean broken() {
        return needed != actual;
    }

    @Override
    public String code() {
        return "debit.not-in-state";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("needed", needed.name(), "state", actual.name());
    }
}
