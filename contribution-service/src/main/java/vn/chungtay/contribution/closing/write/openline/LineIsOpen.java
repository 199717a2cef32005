package vn.chungtay.contribution.closing.write.openline;

import java.time.YearMonth;
import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A line is open at a month's end where the bank held its money and the ledger did not know it: it had become no gift, no interest
 * and no entry of the fund, and had not left the bank again.
 *
 * @param lineId the line
 * @param month the month
 * @param openVnd what of it was open, đồng
 */
record LineIsOpen(String lineId, YearMonth month, long openVnd) implements Rule {

    @Override
    public boolean broken() {
        return openVnd == 0;
    }

    @Override
    public String code() {
        return "closing.line-not-open";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("lineId", lineId, "month", month.toString());
    }
}
