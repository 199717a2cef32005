package vn.chungtay.contribution.statement.write.tiedebit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.errors.Rule;

/**
 * The same money neither leaves nor comes in twice: an entry is explained by one line of the bank.
 *
 * @param entryId the entry
 * @param lineId the line that explains it already; absent where none does
 */
public record EntryExplainedOnce(String entryId, @Nullable String lineId) implements Rule {

    @Override
    public boolean broken() {
        return lineId != null;
    }

    @Override
    public String code() {
        return "entry.explained-already";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("entryId", entryId);
    }
}
