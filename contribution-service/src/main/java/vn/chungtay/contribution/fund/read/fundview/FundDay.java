package vn.chungtay.contribution.fund.read.fundview;

import java.util.EnumMap;
import java.util.Map;
import vn.chungtay.contribution.fund.events.Account;

/** What each account of a fund got more, or less, on a day. */
final class FundDay {

    private final Map<Account, Long> changes = new EnumMap<>(Account.class);

    void add(EntryDocument entry) {
        changes.merge(Account.valueOf(entry.debit()), entry.amountVnd(), Math::addExact);
        changes.merge(Account.valueOf(entry.credit()), -entry.amountVnd(), Math::addExact);
    }

    /** What went to an account, đồng; below 0 where more came out of it. */
    long toVnd(Account account) {
        return changes.getOrDefault(account, 0L);
    }

    /** What came out of an account, đồng; below 0 where more went to it. */
    long fromVnd(Account account) {
        return -toVnd(account);
    }
}
