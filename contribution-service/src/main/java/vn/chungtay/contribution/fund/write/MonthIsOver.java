package vn.chungtay.contribution.fund.write;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A month is closed after its last day.
 *
 * @param month the month
 * @param day the day on which somebody wants to close it
 */
record MonthIsOver(YearMonth month, LocalDate day) implements Rule {

    @Override
    public boolean broken() {
        return !day.isAfter(month.atEndOfMonth());
    }

    @Override
    public String code() {
        return "closing.month-not-over";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("month", month.toString(), "date", day.toString());
    }
}
