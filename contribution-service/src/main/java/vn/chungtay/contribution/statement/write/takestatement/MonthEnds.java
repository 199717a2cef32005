package vn.chungtay.contribution.statement.write.takestatement;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.chungtay.contribution.statement.file.StatementLine;

/** The balances after the last line of each month of a file, whichever way round it lists its lines. */
final class MonthEnds {

    private final Map<YearMonth, FirstAndLast> months = new TreeMap<>();

    private record FirstAndLast(MonthEnd first, MonthEnd last) {}

    /** Lines without a balance say nothing. */
    void see(StatementLine line, String lineId) {
        Long balanceVnd = line.balanceVnd();
        if (balanceVnd != null) {
            var end = new MonthEnd(line.day(), lineId, balanceVnd);
            months.merge(
                    YearMonth.from(line.day()),
                    new FirstAndLast(end, end),
                    (before, now) -> new FirstAndLast(before.first(), now.last()));
        }
    }

    /** The balance of each month, the oldest month first. */
    List<MonthEnd> ends(boolean newestFirst) {
        return months.values().stream()
                .map(month -> newestFirst ? month.first() : month.last())
                .toList();
    }
}
