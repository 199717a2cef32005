package vn.chungtay.contribution.receipt.write;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * No paper says that something was given where nothing was: the gift was corrected away, or all of it went back.
 *
 * @param left what of it is left: đồng, quantity or working days
 */
record ReceiptOfSomething(long left) implements Rule {

    @Override
    public boolean broken() {
        return left == 0;
    }

    @Override
    public String code() {
        return "receipt.of-nothing";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
