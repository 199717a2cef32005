package vn.chungtay.contribution.fund.read.fundview;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.contribution.fund.events.LedgerEntry;
import vn.chungtay.contribution.fund.events.MonthClosed;
import vn.chungtay.infra.service.view.Position;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * The balances of a fund as they are kept.
 *
 * @param id the fund
 * @param position see {@link ViewDocument#position()}
 * @param driveId the drive whose money it keeps
 * @param unitCode the unit that owns it
 * @param simulated whether it was made up for a demonstration
 * @param receivedVnd all that came in, đồng
 * @param availableVnd what is free, đồng
 * @param reservedVnd what is set aside, đồng
 * @param disbursedVnd what went to houses, đồng
 * @param outsideVnd by account what came from it or went to it, đồng, for the accounts that funds had not from the beginning;
 *     absent in documents from before there were any
 * @param closed the months that are closed, the oldest first; absent in documents from before there were any
 */
@Document("fundView")
record FundDocument(
        String id,
        long position,
        String driveId,
        String unitCode,
        boolean simulated,
        long receivedVnd,
        long availableVnd,
        long reservedVnd,
        long disbursedVnd,
        @Nullable Map<Account, Long> outsideVnd,
        @Nullable List<ClosedMonth> closed)
        implements ViewDocument {

    /**
     * A month that is closed.
     *
     * @param month for example {@code 2025-02}
     * @param position place in the log where it was closed
     */
    record ClosedMonth(String month, long position) {}

    /** Money comes from these, and goes back to them only where it was recorded wrongly. */
    private static final Set<Account> FROM = EnumSet.of(Account.RETURNED, Account.TRANSFERS_IN, Account.INTEREST);

    /** Money goes to these, and comes back from them only where it was recorded wrongly. */
    private static final Set<Account> TO = EnumSet.of(Account.REFUNDED, Account.FEES, Account.TRANSFERS_OUT);

    static FundDocument opened(FundOpened event, Position position) {
        return new FundDocument(
                event.fundId(),
                position.value(),
                event.driveId(),
                event.unitCode(),
                event.simulated(),
                0,
                0,
                0,
                0,
                Map.of(),
                List.of());
    }

    FundDocument with(LedgerEntry entry, Position counted) {
        return new FundDocument(
                id,
                counted.value(),
                driveId,
                unitCode,
                simulated,
                receivedVnd - change(Account.GIFTS, entry),
                availableVnd + change(Account.CASH, entry),
                reservedVnd + change(Account.RESERVED, entry),
                disbursedVnd + change(Account.DISBURSED, entry),
                outside(entry),
                closed);
    }

    FundDocument with(MonthClosed event, Position counted) {
        List<ClosedMonth> more = new ArrayList<>(closed == null ? List.of() : closed);
        more.add(new ClosedMonth(event.month().toString(), counted.value()));
        return new FundDocument(
                id,
                counted.value(),
                driveId,
                unitCode,
                simulated,
                receivedVnd,
                availableVnd,
                reservedVnd,
                disbursedVnd,
                outsideVnd,
                more);
    }

    /** The last month that was closed before this place in the log, absent where none was: also for an event that comes again. */
    @Nullable
    YearMonth closedThrough(long before) {
        return closed == null
                ? null
                : closed.stream()
                        .filter(month -> month.position() < before)
                        .reduce((earlier, later) -> later)
                        .map(month -> YearMonth.parse(month.month()))
                        .orElse(null);
    }

    /** What came from an account outside, or went to it, đồng. */
    long outsideVnd(Account account) {
        return outsideVnd == null ? 0 : outsideVnd.getOrDefault(account, 0L);
    }

    private Map<Account, Long> outside(LedgerEntry entry) {
        Map<Account, Long> sums = new EnumMap<>(Account.class);
        FROM.forEach(account -> sums.put(account, outsideVnd(account) - change(account, entry)));
        TO.forEach(account -> sums.put(account, outsideVnd(account) + change(account, entry)));
        return sums;
    }

    private static long change(Account account, LedgerEntry entry) {
        long debited = entry.debit() == account ? entry.amountVnd() : 0;
        long credited = entry.credit() == account ? entry.amountVnd() : 0;
        return debited - credited;
    }
}
