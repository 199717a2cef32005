package vn.chungtay.contribution.fund.write;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.errors.Rule;

/**
 * What a unit does with its fund is dated in a month that is open: in a closed one bank and ledger were found to agree without it.
 *
 * @param day the day it is dated
 * @param closedThrough the last month that is closed, absent where none is
 */
record DayInAnOpenMonth(LocalDate day, @Nullable YearMonth closedThrough) implements Rule {

    @Override
    public boolean broken() {
        return closedThrough != null && !day.isAfter(closedThrough.atEndOfMonth());
    }

    @Override
    public String code() {
        return "fund.month-closed";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("date", day.toString(), "closedThrough", String.valueOf(closedThrough));
    }
}
