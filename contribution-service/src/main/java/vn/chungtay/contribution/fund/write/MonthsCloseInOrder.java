package vn.chungtay.contribution.fund.write;

import java.time.YearMonth;
import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A fund's months are closed one after the other, from the one in which it was opened, each once.
 *
 * @param month the month that somebody wants to close
 * @param next the one whose turn it is
 */
record MonthsCloseInOrder(YearMonth month, YearMonth next) implements Rule {

    @Override
    public boolean broken() {
        return !month.equals(next);
    }

    @Override
    public String code() {
        return "closing.out-of-order";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("month", month.toString(), "next", next.toString());
    }
}
