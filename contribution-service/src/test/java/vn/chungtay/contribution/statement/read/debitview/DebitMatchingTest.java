package vn.chungtay.contribution.statement.read.debitview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.contribution.Samples.DAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.statement.read.debitview.DebitMatching.Entry;
import vn.chungtay.contribution.statement.read.debitview.DebitMatching.Line;
import vn.chungtay.contribution.statement.read.debitview.DebitMatching.Pair;

class DebitMatchingTest {

    private static final Entry OF_TODAY = new Entry("entry-1", DAY, "PC-0012/2025");
    private static final Entry ALSO_OF_TODAY = new Entry("entry-2", DAY, "PC-0013/2025");
    private static final Entry OF_YESTERDAY = new Entry("entry-3", DAY.minusDays(1), "PC-0014/2025");

    @Test
    void tiesTheOnlyOneOfTheDay() {
        assertThat(pairs(List.of(line("a", "CHI")), OF_TODAY, OF_YESTERDAY))
                .containsExactly(new Pair("debit-a", "entry-1"));
    }

    @Test
    void tiesNothingOfAnotherDay() {
        assertThat(pairs(List.of(line("a", "CHI")), OF_YESTERDAY)).isEmpty();
    }

    @Test
    void tiesNothingWhereTwoEntriesFit() {
        assertThat(pairs(List.of(line("a", "CHI")), OF_TODAY, ALSO_OF_TODAY)).isEmpty();
    }

    @Test
    void tiesNothingWhereTwoLinesFit() {
        assertThat(pairs(List.of(line("a", "CHI"), line("b", "CHI")), OF_TODAY)).isEmpty();
    }

    @Test
    void goesByTheNumberOfThePaperOnWhateverDay() {
        assertThat(pairs(List.of(line("a", "CHI THEO PC 0014 2025 DOT 1")), OF_TODAY, OF_YESTERDAY))
                .containsExactly(new Pair("debit-a", "entry-3"));
    }

    @Test
    void leavesToTheOtherLineWhatHasNoNumber() {
        assertThat(pairs(List.of(line("a", "pc-0012/2025"), line("b", "CHI")), OF_TODAY, ALSO_OF_TODAY))
                .containsExactly(new Pair("debit-a", "entry-1"), new Pair("debit-b", "entry-2"));
    }

    @Test
    void tiesNothingWhereTwoLinesHaveTheNumber() {
        assertThat(pairs(List.of(line("a", "PC0012/2025"), line("b", "PC-0012/2025 LAN 2")), OF_TODAY))
                .isEmpty();
    }

    @Test
    void takesNoShortNumberForAName() {
        var shortOne = new Entry("entry-4", DAY.minusDays(1), "PC-1");

        assertThat(pairs(List.of(line("a", "PC-1")), shortOne)).isEmpty();
    }

    private static List<Pair> pairs(List<Line> lines, Entry... entries) {
        return DebitMatching.pairs(lines, List.of(entries));
    }

    private static Line line(String id, String text) {
        return new Line("debit-" + id, DAY, text);
    }
}
