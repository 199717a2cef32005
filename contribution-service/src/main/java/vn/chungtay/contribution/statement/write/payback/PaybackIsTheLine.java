package vn.chungtay.contribution.statement.write.payback;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * What is paid back is all of the line that came in, to the last đồng.
 *
 * @param amountVnd what left by the bank, đồng
 * @param lineVnd what had come in by the bank, đồng
 */
public record PaybackIsTheLine(long amountVnd, long lineVnd) implements Rule {

    @Override
    public boolean broken() {
        return amountVnd != lineVnd;
    }

    @Override
    public String code() {
        return "debit.line-differs";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("amountVnd", amountVnd, "lineVnd", lineVnd);
    }
}
