package vn.chungtay.contribution.fund.write;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.contribution.fund.events.LedgerEntry;

/**
 * The accounts of a fund. Every entry adds to one account what it takes from another, so at every moment all that was received
 * equals what is available, reserved, disbursed and refunded together. It knows what was held at the end of each month that may be
 * closed next.
 */
final class Ledger {

    private final Map<Account, Long> balancesVnd = new EnumMap<>(Account.class);

    /** What the fund holds more by the entries of each month; the closed months stand together at the last of them. */
    private final NavigableMap<YearMonth, Long> heldByMonthVnd = new TreeMap<>();

    /** Absent while no month is closed. */
    private @Nullable YearMonth closedThrough;

    /** Books the entry on both its accounts, and in its month. */
    void post(LedgerEntry entry) {
        balancesVnd.merge(entry.debit(), entry.amountVnd(), Math::addExact);
        balancesVnd.merge(entry.credit(), -entry.amountVnd(), Math::addExact);
        if (entry.heldChangeVnd() != 0) {
            YearMonth month = YearMonth.from(entry.bookedOn(closedThrough));
            heldByMonthVnd.merge(month, entry.heldChangeVnd(), Math::addExact);
        }
    }

    /** Nothing is booked any more in this month or before it. */
    void close(YearMonth month) {
        long heldVnd = heldVnd(month);
        heldByMonthVnd.headMap(month, true).clear();
        heldByMonthVnd.put(month, heldVnd);
        closedThrough = month;
    }

    /** What the fund held at the end of a month that is not closed, or of the last one that is: free and set aside, đồng. */
    long heldVnd(YearMonth month) {
        return heldByMonthVnd.headMap(month, true).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** What the fund holds more by the entries of each month, đồng. */
    NavigableMap<YearMonth, Long> heldByMonthVnd() {
        return Collections.unmodifiableNavigableMap(heldByMonthVnd);
    }

    /** The last month that is closed, absent where none is. */
    @Nullable
    YearMonth closedThrough() {
        return closedThrough;
    }

    /** A day of an open month, for what the unit does itself. */
    DayInAnOpenMonth dayIsOpen(LocalDate day) {
        return new DayInAnOpenMonth(day, closedThrough);
    }

    /** So much is free, đồng. */
    FundNeverBelowZero neverBelowZero(long amountVnd) {
        return new FundNeverBelowZero(amountVnd, availableVnd());
    }

    /** What stands on each account, đồng. */
    Map<Account, Long> balancesVnd() {
        return Collections.unmodifiableMap(balancesVnd);
    }

    /** Goes on from what a summary says. */
    void startFrom(FundSummary summary) {
        balancesVnd.putAll(summary.balancesVnd());
        heldByMonthVnd.putAll(summary.heldByMonthVnd());
        closedThrough = summary.closedThrough();
    }

    /** All money that ever came in, đồng. */
    long receivedVnd() {
        return -balanceVnd(Account.GIFTS);
    }

    /** Money that went back to those who gave it, đồng. */
    long refundedVnd() {
        return balanceVnd(Account.REFUNDED);
    }

    /** Money that is free, đồng. */
    long availableVnd() {
        return balanceVnd(Account.CASH);
    }

    /** Money set aside and not yet paid out, đồng. */
    long reservedVnd() {
        return balanceVnd(Account.RESERVED);
    }

    /** Money that went to houses, đồng. */
    long disbursedVnd() {
        return balanceVnd(Account.DISBURSED);
    }

    private long balanceVnd(Account account) {
        return balancesVnd.getOrDefault(account, 0L);
    }
}
