package vn.chungtay.contribution.statement.write.tieline;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * The entry that a line is tied to is all of it, to the last đồng.
 *
 * @param amountVnd what came in by the bank, đồng
 * @param entryVnd what came in by the ledger, đồng
 */
public record EntryIsTheLine(long amountVnd, long entryVnd) implements Rule {

    @Override
    public boolean broken() {
        return amountVnd != entryVnd;
    }

    @Override
    public String code() {
        return "line.entry-differs";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("amountVnd", amountVnd, "entryVnd", entryVnd);
    }
}
