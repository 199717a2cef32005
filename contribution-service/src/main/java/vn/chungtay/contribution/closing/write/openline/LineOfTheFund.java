package vn.chungtay.contribution.closing.write.openline;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * What lies open for a fund came in by one of its own accounts.
 *
 * @param lineId the line
 * @param lineFundId the fund that the account of the line serves
 * @param fundId the fund whose month is to be closed
 */
record LineOfTheFund(String lineId, String lineFundId, String fundId) implements Rule {

    @Override
    public boolean broken() {
        return !lineFundId.equals(fundId);
    }

    @Override
    public String code() {
        return "closing.line-of-another-fund";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("lineId", lineId, "fundId", fundId);
    }
}
