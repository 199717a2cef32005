package vn.chungtay.contribution.statement.write;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A line of money that left is tied while it waits, and untied while it is tied.
 *
 * @param needed whether the command is for a tied one
 * @param tied whether it is one
 */
record DebitIs(boolean needed, boolean tied) implements Rule {

    @Override
    public boolean broken() {
        return needed != tied;
    }

    @Override
    public String code() {
        return "debit.not-in-state";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("needed", name(needed), "state", name(tied));
    }

    private static String name(boolean tied) {
        return tied ? "TIED" : "WAITING";
    }
}
