package vn.chungtay.infra.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    private static final String HEADER = "code,day,size,words\n";

    @Test
    void readsTypedValues() {
        List<CsvRow> rows = new ArrayList<>();

        CsvFile.read("some.csv", new StringReader(HEADER + "01,2025-07-01,2.5,a|b\n02,,,\n"), rows::add);

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().day("day")).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(rows.getFirst().decimal("size")).isEqualTo(2.5);
        assertThat(rows.getFirst().list("words")).containsExactly("a", "b");
        assertThat(rows.getLast().optionalDay("day")).isNull();
        assertThat(rows.getLast().list("words")).isEmpty();
    }

    @Test
    void namesFileLineAndColumnOfEveryFault() {
        assertFault("01,first of July,1,a\n", row -> row.day("day"), "some.csv, line 2: column day", "first of July");
        assertFault("01,2025-07-01,big,a\n", row -> row.decimal("size"), "some.csv, line 2: column size", "big");
        assertFault(",2025-07-01,1,a\n", row -> row.text("code"), "some.csv, line 2: column code", "empty");
        assertFault(
                "01,2025-07-01,1,a\n", row -> row.text("colour"), "some.csv, line 2: column colour", "not a column");
        assertFault(
                "01,2025-07-01,1,a\n",
                row -> row.constant("words", Unit.Level.class),
                "some.csv, line 2: column words",
                "NATIONAL");
        assertFault("01,2025-07-01,1,a\n02,1\n", row -> {}, "some.csv, line 3", "2 values for 4 columns");
    }

    @Test
    void saysWhichFileIsMissing() {
        assertThatThrownBy(() -> CsvFile.read("no-such.csv", row -> {}))
                .isInstanceOf(ReferenceDataException.class)
                .hasMessageContaining("no-such.csv");
    }

    private static void assertFault(String lines, Consumer<CsvRow> reader, String where, String what) {
        assertThatThrownBy(() -> CsvFile.read("some.csv", new StringReader(HEADER + lines), reader))
                .isInstanceOf(ReferenceDataException.class)
                .hasMessageContaining(where)
                .hasMessageContaining(what);
    }
}
