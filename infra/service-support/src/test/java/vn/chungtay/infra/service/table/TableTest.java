package vn.chungtay.infra.service.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.infra.service.errors.NotFound;

class TableTest {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 10);

    @Test
    void csvSaysItsEncodingAndQuotesWhatNeedsIt() throws IOException {
        String csv = csv("Nhà \"mới\", xã A", 120_000_000L, -5L, DAY, true, null);

        assertThat(csv).isEqualTo("\uFEFF\"Nhà \"\"mới\"\", xã A\",120000000,-5,2025-02-10,true,\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+84912345678",
                "-1+1",
                "@SUM(A1)",
                "  =HYPERLINK(\"http://x\")",
                "\t=1",
                "\r=1",
                "\n1",
                "＝1+1",
                "\u0000=1"
            })
    void csvMakesNoFormulaOfAText(String text) throws IOException {
        assertThat(csv(text).replace("\uFEFF", "").replace("\"", "")).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Chung tay 2025", "a=b", "3174/KH-BHXH", "'đã có"})
    void csvLeavesOtherTextsAsTheyAre(String text) throws IOException {
        assertThat(csv("x", text)).isEqualTo("\uFEFFx," + text + "\r\n");
    }

    @Test
    void xlsxKeepsTextsNumbersAndDaysApart() throws IOException {
        List<Row> rows = xlsx(1);

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCellText(0)).isEqualTo("=1+1");
            assertThat(row.getCellAsNumber(1))
                    .hasValueSatisfying(sum -> assertThat(sum.longValueExact()).isEqualTo(999_999_999_999_999L));
            assertThat(row.getCellAsDate(2).map(day -> day.toLocalDate())).contains(DAY);
            assertThat(row.getCellAsBoolean(3)).contains(true);
            assertThat(row.getOptionalCell(4)).isEmpty();
        });
    }

    @Test
    void xlsxSendsRowsWhileTheyCome() throws IOException {
        assertThat(xlsx(1_501)).hasSize(1_501);
    }

    @Test
    void knowsTwoFormats() {
        assertThat(TableFormat.of("csv")).isSameAs(TableFormat.CSV);
        assertThat(TableFormat.of("xlsx")).isSameAs(TableFormat.XLSX);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> TableFormat.of("pdf"));
    }

    private static String csv(@Nullable Object... cells) throws IOException {
        var out = new ByteArrayOutputStream();
        Table table = TableFormat.CSV.begin(out);
        table.row(cells);
        table.end();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Row> xlsx(int rows) throws IOException {
        var out = new ByteArrayOutputStream();
        Table table = TableFormat.XLSX.begin(out);
        for (int i = 0; i < rows; i++) {
            table.row("=1+1", 999_999_999_999_999L, DAY, true, null);
        }
        table.end();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            return workbook.getFirstSheet().read();
        }
    }
}
