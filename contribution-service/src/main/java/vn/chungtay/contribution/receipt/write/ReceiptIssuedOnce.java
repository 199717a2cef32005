package vn.chungtay.contribution.receipt.write;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A gift has one receipt that counts; another one is issued in place of a voided one only, and once.
 *
 * @param number the number that it has already; absent where it has none
 * @param year the year of that number
 */
record ReceiptIssuedOnce(@Nullable Long number, int year) implements Rule {

    @Override
    public boolean broken() {
        return number != null;
    }

    @Override
    public String code() {
        return "receipt.issued-already";
    }

    @Override
    public Map<String, Object> facts() {
        return number == null ? Map.of() : Map.of("number", number, "year", year);
    }
}
