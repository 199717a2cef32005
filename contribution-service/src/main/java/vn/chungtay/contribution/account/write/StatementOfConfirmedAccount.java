package vn.chungtay.contribution.account.write;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Money is taken from confirmed accounts only: before, nobody but its author knows whose account it is.
 *
 * @param confirmed whether it was confirmed
 */
record StatementOfConfirmedAccount(boolean confirmed) implements Rule {

    @Override
    public boolean broken() {
        return !confirmed;
    }

    @Override
    public String code() {
        return "account.not-confirmed";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
