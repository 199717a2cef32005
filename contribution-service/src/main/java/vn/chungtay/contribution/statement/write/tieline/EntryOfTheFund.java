package vn.chungtay.contribution.statement.write.tieline;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A line is tied to an entry of the fund that its account serves.
 *
 * @param fundId that fund
 * @param entryFundId the fund of the entry
 * @param entryId the entry
 */
public record EntryOfTheFund(String fundId, String entryFundId, String entryId) implements Rule {

    @Override
    public boolean broken() {
        return !fundId.equals(entryFundId);
    }

    @Override
    public String code() {
        return "line.entry-of-another-fund";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("fundId", fundId, "entryId", entryId);
    }
}
