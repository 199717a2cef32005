package vn.chungtay.contribution.statement.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.contribution.Samples;
import vn.chungtay.contribution.statement.file.StatementFile.Contents;
import vn.chungtay.contribution.statement.file.StatementFile.Expected;
import vn.chungtay.infra.service.table.FileFault;

class MappingTest {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 10);
    private static final String HEAD = "Ngày;Tham chiếu;Số tiền quy đổi;Số tiền;D/C;Số dư;Nội dung;Đối ứng\n";

    private final List<StatementLine> lines = new ArrayList<>();

    @Test
    void readsOneColumnWithAMark() {
        Contents contents = read(
                marked(null, null, DigitStyle.EITHER),
                HEAD + "10/02/2025;A1;9;500,000;Có;1,500,000;UNG HO;NGUYEN VAN A\n"
                        + "10/02/2025;A2;9;11,000;nợ;1,489,000;PHI;\n"
                        + "10/02/2025;A3;9;1,000;C;1,490,000;;NGUYEN VAN B\n");

        assertThat(contents).isEqualTo(new Contents(2, 1, 501_000, 11_000, false, List.of()));
        assertThat(lines)
                .containsExactly(
                        new StatementLine(2, DAY, "A1", 0, 500_000, 1_500_000L, "UNG HO NGUYEN VAN A"),
                        new StatementLine(4, DAY, "A3", 0, 1_000, 1_490_000L, "NGUYEN VAN B"));
    }

    @Test
    void refusesAMarkThatItDoesNotKnow() {
        Contents contents =
                read(marked(null, null, DigitStyle.EITHER), HEAD + "10/02/2025;A1;9;500,000;X;1,500,000;UNG HO;\n");

        assertThat(contents.faults()).containsExactly(FileFault.at(2, "line.mark-unknown"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"500.000|0|500000", "-20.000|20000|0", "(20.000,00)|20000|0", "+7|0|7"})
    void readsOneColumnWithAMinus(String amount, long debitVnd, long creditVnd) {
        Contents contents = read(
                mapping(AmountColumns.ONE_WITH_MINUS, null, null, DayStyle.DAY_MONTH_YEAR, DigitStyle.POINTS, null),
                "Ngày;Số tiền;Nội dung\n10/02/2025;%s;X\n11/02/2025;1;Y\n".formatted(amount));

        assertThat(contents.faults()).isEmpty();
        assertThat(contents.creditVnd()).isEqualTo(creditVnd + 1);
        assertThat(contents.debits()).isEqualTo(debitVnd > 0 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COMMAS|1,500|",
                "COMMAS|1,500.00|",
                "COMMAS|1.500|line.amount-malformed",
                "COMMAS|1,50|line.amount-fractional",
                "POINTS|1.500|",
                "POINTS|1.500,00|",
                "POINTS|1,500|line.amount-malformed",
                "EITHER|1,500|",
                "EITHER|1.500|"
            })
    void readsAmountsInItsOwnDigitsOnly(DigitStyle digits, String amount, @Nullable String fault) {
        Contents contents = read(
                mapping(AmountColumns.ONE_WITH_MINUS, null, null, DayStyle.DAY_MONTH_YEAR, digits, null),
                "Ngày;Số tiền;Nội dung\n10/02/2025;%s;X\n".formatted(amount));

        assertThat(contents.faults()).isEqualTo(fault == null ? List.of() : List.of(FileFault.at(2, fault)));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY_MONTH_YEAR,10/02/2025",
        "DAY_MONTH_YEAR,10-02-2025 09:30",
        "DAY_MONTH_YEAR,2025-02-10",
        "DAY_MONTH_SHORT_YEAR,10.02.25",
        "MONTH_DAY_YEAR,02/10/2025",
        "MONTH_DAY_YEAR,2025-02-10",
        "YEAR_MONTH_DAY,2025/02/10"
    })
    void readsDaysInItsOwnStyle(DayStyle style, String day) {
        assertThat(style.parse(day)).isEqualTo(DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY_MONTH_YEAR,2025/02/10",
        "DAY_MONTH_YEAR,10/02/25",
        "DAY_MONTH_YEAR,31/02/2025",
        "DAY_MONTH_SHORT_YEAR,10/02/2025",
        "MONTH_DAY_YEAR,13/02/2025",
        "YEAR_MONTH_DAY,10/02/2025"
    })
    void readsNoDayOfAnotherStyle(DayStyle style, String day) {
        assertThat(style.parse(day)).isNull();
    }

    @Test
    void takesTheRowThatItNamesForTheHead() {
        String file = "Ngày;Số tiền;Nội dung\nin ngày;số tiền;nội dung\n10/02/2025;5;X\n";

        assertThat(read(signed(2, null), file).faults()).isEmpty();
        assertThat(read(signed(3, null), file).faults()).containsExactly(FileFault.at(0, StatementFile.LAYOUT_UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {"TAB#\t", "|#|", ";#;", ",#,"})
    void partsTheColumnsAsItSays(String separator, String mark) {
        String sign = separator.equals("TAB") ? "\t" : mark;
        String file = "Ngày;Số tiền;Nội dung\n10/02/2025;5;X\n".replace(";", sign);

        assertThat(read(signed(null, separator), file).faults()).isEmpty();
        assertThat(lines).hasSize(1);
    }

    @Test
    void fitsAFileThatHasItsHeadsAndNoOther() {
        byte[] file = HEAD.getBytes(StandardCharsets.UTF_8);

        assertThat(StatementFile.fits(
                        file, marked(null, null, DigitStyle.EITHER).layout()))
                .isTrue();
        assertThat(StatementFile.fits(file, marked(2, null, DigitStyle.EITHER).layout()))
                .isFalse();
        assertThat(StatementFile.fits(file, Layout.VIETCOMBANK)).isFalse();
        assertThat(StatementFile.fits(new byte[] {0}, Layout.VIETCOMBANK)).isFalse();
    }

    @Test
    void isWhatAStoredProfileSays() {
        Mapping mapping = Mapping.of(Samples.PROFILE_SAVED);

        assertThat(mapping.layout().style().separator()).isEqualTo('\t');
        assertThat(mapping.layout().style().headRow()).isEqualTo(8);
        assertThat(mapping.layout().style().furtherNarratives()).containsExactly("Đối ứng");
    }

    private Contents read(Mapping mapping, String text) {
        var expected = new Expected(mapping.layout(), "123456", LocalDate.of(2025, 2, 28), true);
        return StatementFile.read(text.getBytes(StandardCharsets.UTF_8), expected, lines::add);
    }

    private static Mapping signed(@Nullable Integer headRow, @Nullable String separator) {
        return mapping(
                AmountColumns.ONE_WITH_MINUS, headRow, separator, DayStyle.DAY_MONTH_YEAR, DigitStyle.EITHER, null);
    }

    private static Mapping marked(@Nullable Integer headRow, @Nullable String separator, DigitStyle digits) {
        return mapping(AmountColumns.ONE_WITH_MARK, headRow, separator, DayStyle.DAY_MONTH_YEAR, digits, "Số dư");
    }

    private static Mapping mapping(
            AmountColumns amounts,
            @Nullable Integer headRow,
            @Nullable String separator,
            DayStyle days,
            DigitStyle digits,
            @Nullable String balanceHead) {
        boolean mark = amounts == AmountColumns.ONE_WITH_MARK;
        return new Mapping(
                headRow,
                separator,
                "ngày",
                days,
                mark ? "tham chiếu" : null,
                amounts,
                null,
                null,
                "số tiền",
                mark ? "d/c" : null,
                mark ? List.of("D", "Nợ") : null,
                mark ? List.of("C", "Có") : null,
                digits,
                balanceHead,
                mark ? List.of("Nội dung", "Đối ứng") : List.of("Nội dung"));
    }
}
