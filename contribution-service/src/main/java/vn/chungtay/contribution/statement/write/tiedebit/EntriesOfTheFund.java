package vn.chungtay.contribution.statement.write.tiedebit;

import java.util.List;
import java.util.Map;
import vn.chungtay.contribution.statement.debit.OutgoingEntry;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A line is tied to entries of the fund that its account serves.
 *
 * @param fundId that fund
 * @param foreign entries of other funds
 */
public record EntriesOfTheFund(String fundId, List<String> foreign) implements Rule {

    /** As it is judged of entries. */
    public static EntriesOfTheFund of(String fundId, List<OutgoingEntry> entries) {
        return new EntriesOfTheFund(
                fundId,
                entries.stream()
                        .filter(entry -> !entry.fundId().equals(fundId))
                        .map(OutgoingEntry::entryId)
                        .toList());
    }

    @Override
    public boolean broken() {
        return !foreign.isEmpty();
    }

    @Override
    public String code() {
        return "debit.entry-of-another-fund";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("fundId", fundId, "entryId", String.join(", ", foreign));
    }
}
