package vn.chungtay.contribution.statement.write;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.errors.Rule;

/**
 * An entry is corrected while no line of the bank is tied to it: a tied one is of the bank's own amount, so that either the tie is
 * wrong or the correction.
 *
 * @param entryId the entry
 * @param lineId the line that explains it; absent where none does
 */
record EntryUntied(String entryId, @Nullable String lineId) implements Rule {

    @Override
    public boolean broken() {
        return lineId != null;
    }

    @Override
    public String code() {
        return "entry.tied";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("entryId", entryId, "lineId", String.valueOf(lineId));
    }
}
