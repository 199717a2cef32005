package vn.chungtay.contribution.fund.write;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.contribution.fund.events.LedgerEntry;

/**
 * The accounts of a fund. Every entry adds to one account what it takes from another, so at every moment all that was received
 * equals what is available, reserved, disbursed and refunded together.
 */
final class Ledger {

    private final Map<Account, Long> balancesVnd = new EnumMap<>(Account.class);

    /** Books the entry on both its accounts. */
    void post(LedgerEntry entry) {
        balancesVnd.merge(entry.debit(), entry.amountVnd(), Math::addExact);
        balancesVnd.merge(entry.credit(), -entry.amountVnd(), Math::addExact);
    }

    /** What stands on each account, đồng. */
    Map<Account, Long> balancesVnd() {
        return Collections.unmodifiableMap(balancesVnd);
    }

    /** Goes on from what stood on each account. */
    void startFrom(Map<Account, Long> standingVnd) {
        balancesVnd.putAll(standingVnd);
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
