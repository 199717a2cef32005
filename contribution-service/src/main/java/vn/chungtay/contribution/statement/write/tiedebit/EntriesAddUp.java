package vn.chungtay.contribution.statement.write.tiedebit;

import java.util.List;
import java.util.Map;
import vn.chungtay.contribution.statement.debit.OutgoingEntry;
import vn.chungtay.infra.service.errors.Rule;

/**
 * The entries that a line is tied to are all of it, to the last đồng.
 *
 * @param amountVnd what left by the bank, đồng
 * @param entriesVnd what the entries add up to, đồng
 */
public record EntriesAddUp(long amountVnd, long entriesVnd) implements Rule {

    /** As it is judged of entries. */
    public static EntriesAddUp of(long amountVnd, List<OutgoingEntry> entries) {
        return new EntriesAddUp(
                amountVnd, entries.stream().mapToLong(OutgoingEntry::amountVnd).sum());
    }

    @Override
    public boolean broken() {
        return amountVnd != entriesVnd;
    }

    @Override
    public String code() {
        return "debit.entries-differ";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("amountVnd", amountVnd, "entriesVnd", entriesVnd);
    }
}
