package vn.chungtay.contribution.payroll.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.chungtay.contribution.payroll.file.PayrollFileTest.row;
import static vn.chungtay.contribution.payroll.file.PayrollFileTest.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.groups.Tuple;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.contribution.payroll.file.PayrollFile.Contents;
import vn.chungtay.contribution.salary.OneDaysSalary;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.service.table.FileFault;
import vn.chungtay.infra.service.table.Rows;

/** What a spreadsheet says otherwise than it looks, and the limits of what a list may say. */
class PayrollLimitsTest {

    private static final Object[] HEAD = {"Đơn vị", "Mã nhân viên", "Họ và tên", "Hệ số lương", "Phụ cấp", "Số tiền"};
    private static final LocalDate DAY = LocalDate.of(2025, 2, 10);

    @Nested
    class Numbers {

        /** Excel writes 17 digits of a fraction: these are what somebody typed as 2.34 and 0.1, 4.98, 2.3456. */
        @ParameterizedTest
        @CsvSource({
            "2.3399999999999999, 0.10000000000000001, 259527",
            "4.9800000000000004, 0, 529691",
            "2.3456000000000001, 0, 249487"
        })
        void ofACoefficientAreTheOnesThatWereTyped(BigDecimal coefficient, BigDecimal allowances, long amountVnd) {
            Contents contents = read(HEAD, row("", "CB0801", "Bình", coefficient, allowances, ""));

            assertThat(contents.faults()).isEmpty();
            assertThat(contents.sumVnd()).isEqualTo(amountVnd);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {"2.34561", "2.3456100000000002", "123", "1e-5", "2.340.0", "2,34,0", "-1", "2 34"})
        void thatNoCoefficientHasAreRefusedByTheirRow(String coefficient) {
            assertThat(faults(row("", "CB0801", "Bình", coefficient, "", "")))
                    .containsExactly(tuple(2, "payroll.coefficient-malformed"));
            assertThat(faults(row("", "CB0801", "Bình", "1", coefficient, "")))
                    .containsExactly(tuple(2, "payroll.coefficient-malformed"));
        }

        @ParameterizedTest
        @CsvSource({"20, 20, ''", "20.0001, 0, coefficient", "1, 20.0001, allowances", "0, 1, coefficient"})
        void areWithinTheLimitsOfASalary(String coefficient, String allowances, String beyond) {
            List<String> codes = beyond.isEmpty() ? List.of() : List.of("salary." + beyond + "-out-of-range");

            assertThat(read(HEAD, row("", "CB0801", "Bình", coefficient, allowances, ""))
                            .faults())
                    .extracting(FileFault::code)
                    .isEqualTo(codes);
        }

        @ParameterizedTest
        @ValueSource(longs = {1, 999_999_999_999_999L})
        void fromOneDongToBelowTenToTheFifteenthAreAmounts(long amountVnd) {
            assertThat(read(HEAD, row("", "CB0801", "Bình", "", "", amountVnd)).sumVnd())
                    .isEqualTo(amountVnd);
            assertThat(read(HEAD, row("", "CB0801", "Bình", "", "", String.valueOf(amountVnd)))
                            .sumVnd())
                    .isEqualTo(amountVnd);
        }

        @Test
        void ofAnAmountAreWhole() {
            assertThat(faults(row("", "CB0801", "Bình", "", "", new BigDecimal("500000.5"))))
                    .containsExactly(tuple(2, "line.amount-fractional"));
            assertThat(faults(row("", "CB0801", "Bình", "", "", new BigDecimal("500000.00000000006"))))
                    .containsExactly(tuple(2, "line.amount-malformed"));
            assertThat(faults(row("", "CB0801", "Bình", "", "", new BigDecimal("0.5"))))
                    .containsExactly(tuple(2, "line.amount-fractional"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"500000", "500.000", "500,000", "500.000,00", "500,000.00", "+500000", " 500000 "})
        void thatAreTextAreAmountsToo(String amount) {
            assertThat(read(HEAD, row("", "CB0801", "Bình", "", "", amount)).sumVnd())
                    .isEqualTo(500_000L);
        }
    }

    @Nested
    class Sheets {

        @ParameterizedTest
        @CsvSource({"HIDDEN, 200000", "VERY_HIDDEN, 200000", "VISIBLE, 100000"})
        void areReadFromTheFirstThatPeopleSee(VisibilityState first, long sumVnd) throws IOException {
            var bytes = new ByteArrayOutputStream();
            try (var book = new Workbook(bytes, "test", "1.0")) {
                Worksheet hidden = book.newWorksheet("T1");
                fill(hidden, HEAD, row("", "CB0801", "Bình", "", "", 100_000));
                hidden.setVisibilityState(first);
                fill(book.newWorksheet("T2"), HEAD, row("", "CB0801", "Bình", "", "", 200_000));
            }

            assertThat(read(bytes.toByteArray()).sumVnd()).isEqualTo(sumVnd);
        }
    }

    @Nested
    class Cells {

        /** In the second row the amount looks empty, and a day's salary would be worked out instead. */
        @Test
        void thatAreMergedOverTwoPeopleSayTooLittle() {
            Contents contents = merged(sheet -> sheet.range(1, 5, 2, 5).merge());

            assertThat(contents.faults())
                    .containsExactly(new FileFault(2, "payroll.merged-cells", Map.of("cells", "F2:F3")));
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 4, 5})
        void thatAreMergedInAnyColumnThatIsReadAreRefused(int column) {
            assertThat(merged(sheet -> sheet.range(1, column, 2, column).merge())
                            .faults()
                            .getFirst()
                            .code())
                    .isEqualTo("payroll.merged-cells");
        }

        @Test
        void thatAreMergedAroundTheListOrAboutTheUnitMayBe() {
            Contents contents = merged(sheet -> {
                sheet.range(1, 0, 2, 0).merge();
                sheet.range(3, 0, 3, 4).merge();
                sheet.range(8, 5, 9, 5).merge();
            });

            assertThat(contents.faults()).isEmpty();
            assertThat(contents.sumVnd()).isEqualTo(500_000L + 259_527L);
        }

        @Test
        void thatAreFormulasAreNobodysWord() {
            for (int column : List.of(1, 2, 3, 4)) {
                byte[] list = sheet(sheet -> {
                    fill(sheet, HEAD, row("", "CB0801", "Bình", "2.34", "0.1", ""));
                    sheet.formula(1, column, "1+1");
                });

                assertThat(read(list).faults())
                        .extracting(FileFault::line, FileFault::code)
                        .as("column %d", column)
                        .containsExactly(tuple(2, "line.formula"));
            }
        }

        @Test
        void thatAddUpByAFormulaArePassedOver() {
            byte[] list = sheet(sheet -> {
                fill(sheet, HEAD, row("", "CB0801", "Bình", "", "", 7), row("", "", "Tổng cộng", "", "", ""));
                sheet.formula(2, 5, "SUM(F2:F2)");
            });

            assertThat(read(list).faults()).isEmpty();
            assertThat(read(list).sumVnd()).isEqualTo(7L);
        }

        /** Two people, the first with an amount; then the sum. */
        private Contents merged(Consumer<Worksheet> merging) {
            return read(sheet(sheet -> {
                fill(
                        sheet,
                        HEAD,
                        row("Phòng A", "CB0801", "Bình", "2.34", "0.1", 500_000),
                        row("", "CB0802", "An", "2.34", "0.1", ""),
                        row("", "", "Cộng", "", "", ""));
                merging.accept(sheet);
            }));
        }
    }

    @Nested
    class Heads {

        @ParameterizedTest
        @CsvSource({"Họ và tên, ''", "Họ và tên đệm, Tên", "Họ tên, TÊN"})
        void ofANameOverTwoColumnsLeaveNobodyWithHalfOfIt(String head, String next) {
            Object[] heads = {"Mã nhân viên", head, next, "Số tiền"};
            Object[] whole = {"CB0801", "Trần Thị Bình", "", 1};

            assertThat(read(heads, whole).faults()).isEmpty();
            assertThat(read(heads, whole, row("CB0802", "Nguyễn Văn", "Công", 1))
                            .faults())
                    .extracting(FileFault::line, FileFault::code)
                    .containsExactly(tuple(3, "payroll.name-parted"));
        }

        @Test
        void behindTheNameMayBeOthers() {
            assertThat(read(row("Mã NV", "Họ tên", "Tên đơn vị", "Số tiền"), row("CB0801", "Bình", "Phòng A", 1))
                            .faults())
                    .isEmpty();
        }

        @Test
        void ofAllowancesAreNotThatOfTheCoefficient() {
            Contents contents = read(
                    row("Mã nhân viên", "Họ và tên", "Hệ số phụ cấp", "Hệ số lương"),
                    row("CB0801", "Bình", "0.1", "2.34"));

            assertThat(contents.faults()).isEmpty();
            assertThat(contents.sumVnd()).isEqualTo(259_527L);
        }

        @ParameterizedTest
        @CsvSource({
            "Mã nhân viên, Họ và tên, Hệ số, Phụ cấp chức vụ, Phụ cấp khu vực, 4, 5",
            "Mã nhân viên, Họ và tên, Hệ số, Tổng hệ số, Phụ cấp, 3, 4",
            "Mã nhân viên, Họ và tên, Số tiền lương, Phụ cấp, Số tiền ủng hộ, 3, 5",
            "Mã nhân viên, Mã cán bộ cũ, Họ và tên, Hệ số, Số tiền, 1, 2",
            "Mã nhân viên, Họ và tên, Hệ số, Số tiền, Họ tên người thu, 2, 5"
        })
        void thatTwoColumnsCouldHaveAreNotChosenFrom(
                String first, String second, String third, String fourth, String fifth, int one, int other) {
            Contents contents =
                    read(row("DANH SÁCH"), row(first, second, third, fourth, fifth), row("CB1", "An", "1", "1", "1"));

            assertThat(contents.faults())
                    .containsExactly(new FileFault(2, "payroll.column-twice", Map.of("first", one, "second", other)));
        }

        @ParameterizedTest
        @CsvSource({
            "Mã nhân viên, Họ và tên, Hệ số, true",
            "ma nv, HO TEN, amount, true",
            "Mã nhân viên, Họ và tên, Phụ cấp, false",
            "Mã số, Họ và tên, Số tiền, false",
            "Mã nhân viên, Người góp, Số tiền, false"
        })
        void areKnownByTheirWords(String first, String second, String third, boolean known) {
            assertThat(read(row(first, second, third), row("CB0801", "Bình", 1)).faults())
                    .extracting(FileFault::code)
                    .isEqualTo(known ? List.of() : List.of("payroll.layout-unknown"));
        }

        @ParameterizedTest
        @CsvSource({"59, ''", "60, payroll.layout-unknown"})
        void standInTheFirstSixtyRows(int above, String fault) {
            List<Object[]> rows = new ArrayList<>();
            for (int i = 0; i < above; i++) {
                rows.add(row("Ghi chú"));
            }
            rows.add(HEAD);
            rows.add(row("", "CB0801", "Bình", "", "", 1));

            assertThat(Rows.MOST_ROWS_ABOVE_HEAD).isEqualTo(60);
            assertThat(read(rows.toArray(Object[][]::new)).faults())
                    .extracting(FileFault::code)
                    .isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
        }
    }

    @Nested
    class People {

        @ParameterizedTest
        @CsvSource({"'  CB0801  '", "cB0801"})
        void areTheSameWithBlanksAroundAndInCapitals(String again) {
            assertThat(read(HEAD, row("", "CB0801", "Bình", "", "", 1), row("", again, "An", "", "", 1))
                            .faults())
                    .extracting(FileFault::line, FileFault::code)
                    .containsExactly(tuple(3, "payroll.staff-twice"));
        }

        @Test
        void areTheSameWhetherTheirCodeIsANumberOrText() {
            assertThat(read(HEAD, row("", 801, "Bình", "", "", 1), row("", "801", "Bình", "", "", 1))
                            .faults())
                    .extracting(FileFault::code)
                    .containsExactly("payroll.staff-twice");
        }

        /** Otherwise the same letters would be two people. */
        @Test
        void haveNoCodeWhoseMarksStandAlone() {
            String parted = Normalizer.normalize("CÔ01", Normalizer.Form.NFD);

            assertThat(faults(row("", parted, "Bình", "", "", 1)))
                    .containsExactly(tuple(2, "payroll.staff-code-malformed"));
            assertThat(faults(row("", "CÔ01", "Bình", "", "", 1))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2, ''", "30, ''", "1, payroll.staff-code-malformed", "31, payroll.staff-code-malformed"})
        void haveCodesOfTwoToThirtySigns(int length, String fault) {
            assertThat(read(HEAD, row("", "7".repeat(length), "Bình", "", "", 1))
                            .faults())
                    .extracting(FileFault::code)
                    .isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
        }

        @Test
        void mayHaveEmptyRowsBetweenThem() {
            Contents contents = read(
                    HEAD,
                    row(),
                    row("", "CB0801", "Bình", "", "", 1),
                    row("", " ", "", "", "", ""),
                    row(),
                    row("", "CB0802", "An", "", "", 2));

            assertThat(contents.faults()).isEmpty();
            assertThat(contents.rows()).extracting(PayrollRow::row).containsExactly(3, 6);
        }

        @Test
        void areAThousandWithTheSumBehindThem() {
            List<Object[]> rows = new ArrayList<>(List.<Object[]>of(HEAD));
            for (int i = 0; i < PayrollFile.MOST_ROWS; i++) {
                rows.add(row("", "CB" + i, "Bình", "", "", 999_999_999_999_999L));
            }
            rows.add(row("", "", "Tổng cộng", "", "", 999_999_999_999_999_000L));

            assertThat(read(rows.toArray(Object[][]::new)).sumVnd()).isEqualTo(999_999_999_999_999_000L);
            rows.add(row("", "CB-one-more", "Bình", "", "", 1));
            assertThat(read(rows.toArray(Object[][]::new)).faults())
                    .extracting(FileFault::line, FileFault::code)
                    .containsExactly(tuple(1_003, "payroll.too-many-rows"));
        }
    }

    private static Contents read(Object[]... rows) {
        return read(workbook(rows));
    }

    private static Contents read(byte[] list) {
        return PayrollFile.read(list, new OneDaysSalary(ReferenceData.rules()), DAY);
    }

    private static List<Tuple> faults(Object[] person) {
        return read(HEAD, person).faults().stream()
                .map(fault -> tuple(fault.line(), fault.code()))
                .toList();
    }

    private static byte[] sheet(Consumer<Worksheet> content) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            content.accept(book.newWorksheet("1"));
        } catch (IOException e) {
            throw new IllegalStateException("Memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, Object[]... rows) {
        for (int i = 0; i < rows.length; i++) {
            PayrollFileTest.fill(sheet, i, rows[i]);
        }
    }
}
