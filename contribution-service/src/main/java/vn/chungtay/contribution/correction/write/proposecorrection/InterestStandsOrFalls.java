package vn.chungtay.contribution.correction.write.proposecorrection;

import java.util.Map;
import vn.chungtay.contribution.correction.entry.EntryKind;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Interest is a line of the bank, which says how much came in: it was interest as a whole, or it was none.
 *
 * @param kind what the entry is
 * @param rightVnd what the correction says, đồng
 */
public record InterestStandsOrFalls(EntryKind kind, long rightVnd) implements Rule {

    @Override
    public boolean broken() {
        return kind == EntryKind.INTEREST && rightVnd != 0;
    }

    @Override
    public String code() {
        return "correction.interest-in-part";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("rightVnd", rightVnd);
    }
}
