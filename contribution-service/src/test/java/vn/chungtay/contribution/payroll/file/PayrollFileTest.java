package vn.chungtay.contribution.payroll.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.contribution.payroll.file.PayrollFile.Contents;
import vn.chungtay.contribution.salary.OneDaysSalary;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.service.table.FileFault;

public class PayrollFileTest {

    private static final Object[] HEAD = {"STT", "Mã nhân viên", "Họ và tên", "Hệ số lương", "Phụ cấp", "Số tiền"};
    private static final LocalDate DAY = LocalDate.of(2025, 2, 10);

    @Test
    void readsWhatEachGivesBelowTheHead() {
        Contents contents = read(
                row("DANH SÁCH ỦNG HỘ MỘT NGÀY LƯƠNG"),
                row(),
                HEAD,
                row(1, "CB0801", "Trần Thị Bình", "", "", 200_000),
                row(2, "CB0802", "Lê Văn An", "", "", "300.000"),
                row("", "", "Tổng cộng", "", "", 500_000));

        assertThat(contents.faults()).isEmpty();
        assertThat(contents.rows())
                .extracting(PayrollRow::row, PayrollRow::staffCode, PayrollRow::name, PayrollRow::amountVnd)
                .containsExactly(
                        tuple(4, "CB0801", "Trần Thị Bình", 200_000L), tuple(5, "CB0802", "Lê Văn An", 300_000L));
        assertThat(contents.sumVnd()).isEqualTo(500_000L);
        assertThat(contents.warnings()).isEmpty();
        assertThat(contents.rows().getFirst()).hasToString("PayrollRow[row 4]");
    }

    @Test
    void worksOutADaysSalaryWhereThereIsNoAmountAndSaysWhatIsNotSure() {
        Contents contents =
                read(HEAD, row(1, "CB0801", "Bình", "2,34", "0.1", ""), row(2, "CB0802", "An", 2.34, "", 500_000));

        assertThat(contents.faults()).isEmpty();
        assertThat(contents.rows()).extracting(PayrollRow::amountVnd).containsExactly(259_527L, 500_000L);
        assertThat(contents.warnings()).anyMatch(warning -> warning.contains("working_days_in_month"));
    }

    @ParameterizedTest
    @CsvSource({"500000, 70000", "500000, 570000", "'', ''", "'', 570.000"})
    void takesARowThatAddsUpAllAboveItOrAPart(String first, String second) {
        Contents contents = read(
                HEAD,
                row(1, "CB0801", "Bình", "", "", 200_000),
                row(2, "CB0802", "An", "", "", 300_000),
                row("", "", "Cộng", "", "", first),
                row(3, "CB0803", "Dũng", "", "", 70_000),
                row("", "", "Tổng cộng", "", "", second));

        assertThat(contents.faults()).isEmpty();
        assertThat(contents.sumVnd()).isEqualTo(570_000L);
    }

    /** Somebody called Công, without a code, is no sum. */
    @ParameterizedTest
    @CsvSource({"569999", "570001", "200000"})
    void refusesASumThatIsNotThatOfTheRows(String said) {
        Contents contents = read(
                HEAD,
                row(1, "CB0801", "Bình", "", "", 500_000),
                row(2, "CB0802", "An", "", "", 70_000),
                row("", "", "Công", "", "", said));

        assertThat(contents.faults())
                .containsExactly(new FileFault(
                        4, "payroll.sum-differs", Map.of("saidVnd", Long.parseLong(said), "sumVnd", 570_000L)));
    }

    @ParameterizedTest
    @CsvSource({"''", "-"})
    void takesADashForNoAmount(String amount) {
        Contents contents = read(HEAD, row(1, "CB0801", "Bình", "2.34", "0.1", amount));

        assertThat(contents.faults()).isEmpty();
        assertThat(contents.rows()).extracting(PayrollRow::amountVnd).containsExactly(259_527L);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-30, 199636", "2024-07-01, 259527", "2026-06-30, 259527", "2026-07-01, 280600"})
    void worksOutTheSalaryOfTheDayThatIsSaid(LocalDate day, long amountVnd) {
        byte[] list = workbook(HEAD, row(1, "CB0801", "Bình", "2.34", "0.1", ""));

        assertThat(PayrollFile.read(list, salary(), day).rows())
                .extracting(PayrollRow::amountVnd)
                .containsExactly(amountVnd);
    }

    @Test
    void namesTheRowOfADayWithoutRules() {
        byte[] list = workbook(HEAD, row(1, "CB0801", "Bình", "", "", 500_000), row(2, "CB0802", "An", "2.34", "", ""));

        assertThat(PayrollFile.read(list, salary(), LocalDate.of(2023, 12, 31)).faults())
                .extracting(FileFault::line, FileFault::code)
                .containsExactly(tuple(3, "salary.no-rule"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', Bình, 1, 5, payroll.staff-code-missing",
        "a b, Bình, 1, 5, payroll.staff-code-malformed",
        "X, Bình, 1, 5, payroll.staff-code-malformed",
        "CB0801, '', 1, 5, payroll.name-malformed",
        "CB0801, Bình, '', '', money.not-positive",
        "CB0801, Bình, '', 0, money.not-positive",
        "CB0801, Bình, 2.34, 0, money.not-positive",
        "CB0801, Bình, 2.34, -5, line.amount-negative",
        "CB0801, Bình, '', -5, line.amount-negative",
        "CB0801, Bình, '', 99999999999999999999, line.amount-malformed",
        "CB0801, Bình, '', 5.5, line.amount-fractional",
        "CB0801, Bình, '', many, line.amount-malformed",
        "CB0801, Bình, '', 1000000000000000, money.too-large",
        "CB0801, Bình, much, '', payroll.coefficient-malformed",
        "CB0801, Bình, 21, '', salary.coefficient-out-of-range",
        "CB0801, Bình, 2.34567, '', payroll.coefficient-malformed"
    })
    void namesTheRowOfWhatIsWrong(String code, String name, String coefficient, String amount, String fault) {
        Contents contents = read(HEAD, row(1, "CB0800", "An", "", "", 7), row(2, code, name, coefficient, "", amount));

        assertThat(contents.faults())
                .extracting(FileFault::line, FileFault::code)
                .containsExactly(tuple(3, fault));
    }

    @Test
    void refusesTheSameMemberOfStaffTwice() {
        Contents contents = read(HEAD, row(1, "CB0801", "Bình", "", "", 1), row(2, "CB0801", "Bình", "", "", 2));

        assertThat(contents.faults())
                .extracting(FileFault::line, FileFault::code)
                .containsExactly(tuple(3, "payroll.staff-twice"));
    }

    /** Capitals are no other person; a letter with a mark may be one. */
    @Test
    void knowsAMemberOfStaffInCapitalsAndWithout() {
        Contents twice = read(HEAD, row(1, "CB0801", "Bình", "", "", 1), row(2, "cb0801", "Bình", "", "", 2));
        Contents two = read(HEAD, row(1, "BĐ01", "Bình", "", "", 1), row(2, "BD01", "Dương", "", "", 2));

        assertThat(twice.faults())
                .extracting(FileFault::line, FileFault::code)
                .containsExactly(tuple(3, "payroll.staff-twice"));
        assertThat(two.faults()).isEmpty();
    }

    @Test
    void needsTheDayOfASalaryThatItWorksOut() {
        byte[] list = workbook(HEAD, row(1, "CB0801", "Bình", "2.34", "", ""));

        assertThat(PayrollFile.read(list, salary(), null).faults())
                .extracting(FileFault::code)
                .containsExactly("payroll.salary-day-missing");
    }

    @Test
    void takesAThousandPeopleAndNoneMore() {
        assertThat(read(people(PayrollFile.MOST_ROWS)).faults()).isEmpty();
        assertThat(read(people(PayrollFile.MOST_ROWS + 1)).faults())
                .extracting(FileFault::code)
                .containsExactly("payroll.too-many-rows");
    }

    @Test
    void stopsAfterAHundredFaults() {
        List<Object[]> rows = new ArrayList<>(List.<Object[]>of(HEAD));
        for (int i = 0; i < 150; i++) {
            rows.add(row(i, "", "Bình", "", "", 1));
        }

        assertThat(read(rows.toArray(Object[][]::new)).faults()).hasSize(PayrollFile.MOST_FAULTS);
    }

    @Test
    void refusesWhatIsNoList() {
        assertThat(codes("STT;Ma".getBytes(StandardCharsets.UTF_8))).containsExactly("table.no-workbook");
        assertThat(codes(new byte[] {'P', 'K', 3, 4, 0})).containsExactly("table.damaged");
        assertThat(codes(workbook(row("STT", "Họ và tên", "Số tiền")))).containsExactly("payroll.layout-unknown");
        assertThat(codes(workbook(HEAD))).containsExactly("payroll.no-rows");
    }

    @Test
    void takesNoFormulaForAValue() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("1");
            fill(sheet, 0, HEAD);
            fill(sheet, 1, row(1, "CB0801", "Bình", "", "", ""));
            sheet.formula(1, 5, "1+1");
        }

        assertThat(codes(bytes.toByteArray())).containsExactly("line.formula");
    }

    /** A workbook of these rows. */
    public static byte[] workbook(Object[]... rows) {
        var bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("1");
            for (int i = 0; i < rows.length; i++) {
                fill(sheet, i, rows[i]);
            }
        } catch (IOException e) {
            throw new IllegalStateException("Memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    /** The cells of a row. */
    public static Object[] row(Object... cells) {
        return cells;
    }

    static void fill(Worksheet sheet, int row, Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, cells[column].toString());
            }
        }
    }

    private static Object[][] people(int number) {
        List<Object[]> rows = new ArrayList<>(List.<Object[]>of(HEAD));
        for (int i = 0; i < number; i++) {
            rows.add(row(i, "CB" + i, "Bình", "", "", 1));
        }
        return rows.toArray(Object[][]::new);
    }

    private static Contents read(Object[]... rows) {
        return PayrollFile.read(workbook(rows), salary(), DAY);
    }

    private static List<String> codes(byte[] content) {
        return PayrollFile.read(content, salary(), DAY).faults().stream()
                .map(FileFault::code)
                .toList();
    }

    private static OneDaysSalary salary() {
        return new OneDaysSalary(ReferenceData.rules());
    }
}
