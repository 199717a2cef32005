package vn.chungtay.contribution.statement.write;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * What is said of an entry is said of the amount that it stands at: it may have been corrected since.
 *
 * @param entryId the entry
 * @param saidVnd what it is taken to stand at, đồng
 * @param actualVnd what it stands at, đồng
 */
record EntryStandsAt(String entryId, long saidVnd, long actualVnd) implements Rule {

    @Override
    public boolean broken() {
        return saidVnd != actualVnd;
    }

    @Override
    public String code() {
        return "entry.amount-changed";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("entryId", entryId, "saidVnd", saidVnd, "actualVnd", actualVnd);
    }
}
