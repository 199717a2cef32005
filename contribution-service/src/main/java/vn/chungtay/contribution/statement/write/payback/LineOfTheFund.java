package vn.chungtay.contribution.statement.write.payback;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Money is paid back from the accounts of the fund by whose account it came in.
 *
 * @param fundId the fund that the account serves which the money left
 * @param lineFundId the fund that the account serves by which it had come in
 * @param lineId the line of money that came in
 */
public record LineOfTheFund(String fundId, String lineFundId, String lineId) implements Rule {

    @Override
    public boolean broken() {
        return !fundId.equals(lineFundId);
    }

    @Override
    public String code() {
        return "debit.line-of-another-fund";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("fundId", fundId, "lineId", lineId);
    }
}
