package vn.chungtay.contribution.fund.write;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.fund.events.Account;
import vn.chungtay.contribution.fund.events.FundOpened;
import vn.chungtay.infra.service.stored.Stored;

/**
 * What decisions of a fund need of its events so far, see {@link Fund#summary()}.
 *
 * @param fundId the fund
 * @param opening absent while nobody opened it
 * @param balancesVnd what stands on each account, đồng
 * @param heldByMonthVnd what the fund holds more by the entries of each month, đồng; closed months together at the last of them
 * @param closedThrough the last month that is closed, absent where none is
 * @param reservations by instalment
 */
@Stored(name = "contribution.FundSummary", revision = 2)
public record FundSummary(
        String fundId,
        @Nullable FundOpened opening,
        Map<Account, Long> balancesVnd,
        Map<YearMonth, Long> heldByMonthVnd,
        @Nullable YearMonth closedThrough,
        Map<String, Reservation> reservations) {

    public FundSummary {
        Map<Account, Long> byAccount = new EnumMap<>(Account.class);
        byAccount.putAll(balancesVnd);
        balancesVnd = Collections.unmodifiableMap(byAccount);
        heldByMonthVnd = Collections.unmodifiableMap(new TreeMap<>(heldByMonthVnd));
        reservations = Collections.unmodifiableMap(new TreeMap<>(reservations));
    }
}
