package vn.chungtay.contribution.statement.write.takestatement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.statement.file.StatementLine;

class MonthEndsTest {

    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 31);
    private static final LocalDate FEBRUARY = LocalDate.of(2025, 2, 28);

    private final MonthEnds ends = new MonthEnds();

    @Test
    void areTheLastLinesOfAFileThatBeginsWithTheOldest() {
        see(JANUARY, "line-1", 10L);
        see(JANUARY, "line-2", 20L);
        see(FEBRUARY, "debit-3", 15L);

        assertThat(ends.ends(false))
                .containsExactly(new MonthEnd(JANUARY, "line-2", 20), new MonthEnd(FEBRUARY, "debit-3", 15));
    }

    @Test
    void areTheFirstLinesOfAFileThatBeginsWithTheNewest() {
        see(FEBRUARY, "debit-3", 15L);
        see(JANUARY, "line-2", 20L);
        see(JANUARY, "line-1", 10L);

        assertThat(ends.ends(true))
                .containsExactly(new MonthEnd(JANUARY, "line-2", 20), new MonthEnd(FEBRUARY, "debit-3", 15));
    }

    @Test
    void areNoneWhereThereAreNoBalances() {
        see(JANUARY, "line-1", null);

        assertThat(ends.ends(false)).isEqualTo(List.of());
    }

    private void see(LocalDate day, String lineId, @Nullable Long balanceVnd) {
        ends.see(new StatementLine(1, day, "", 0, 1, balanceVnd, ""), lineId);
    }
}
