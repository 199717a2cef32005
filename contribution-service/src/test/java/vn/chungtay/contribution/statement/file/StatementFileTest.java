package vn.chungtay.contribution.statement.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.contribution.statement.file.StatementFile.Contents;
import vn.chungtay.contribution.statement.file.StatementFile.Expected;
import vn.chungtay.infra.service.errors.ErrorTexts;
import vn.chungtay.infra.service.table.FileFault;

class StatementFileTest {

    private static final String ACCOUNT = "0011001932418";
    private static final LocalDate TODAY = LocalDate.of(2025, 2, 28);
    private static final LocalDate DAY = LocalDate.of(2025, 2, 10);
    private static final String HEAD = "STT;Ngày GD/TNX Date;Số CT/Doc No;Số tiền ghi nợ/Debit;Số tiền ghi có/Credit;"
            + "Số dư/Balance;Nội dung chi tiết/Transactions in detail\n";
    private static final String FIRST = "1;10/02/2025;5009.34878;;500,000;1,500,000;UNG HO XNT\n";

    private final List<StatementLine> lines = new ArrayList<>();

    @Nested
    class OfVietcombankAsWorkbook {

        @Test
        void isReadWithItsRowsAboveAndBelow() throws IOException {
            Contents contents = read(workbook(
                    sheet -> {},
                    row("1", "10/02/2025\n5009.34878", null, 500_000, 1_500_000, "UNG HO A"),
                    row("2", "11/02/2025\n5009.34879", null, 20_000, 1_520_000, "UNG HO B")));

            assertThat(contents).isEqualTo(new Contents(2, 0, 520_000, 0, false, List.of()));
            assertThat(lines)
                    .containsExactly(
                            new StatementLine(13, DAY, "5009.34878", 0, 500_000, 1_500_000L, "UNG HO A"),
                            new StatementLine(14, DAY.plusDays(1), "5009.34879", 0, 20_000, 1_520_000L, "UNG HO B"));
        }

        @Test
        void isRefusedWhereACellIsComputed() throws IOException {
            Contents contents = read(workbook(
                    sheet -> sheet.formula(12, 3, "SUM(1,2)"), row("1", "10/02/2025", null, null, 3, "UNG HO")));

            assertThat(contents.faults()).containsExactly(FileFault.at(13, "line.formula"));
        }

        /** The day and the voucher stand in one cell here, the words in another. */
        @ParameterizedTest
        @ValueSource(ints = {1, 2, 4, 5})
        void isRefusedWhereAnyCellOfALineIsComputed(int column) throws IOException {
            Contents contents = read(workbook(
                    sheet -> sheet.formula(12, column, "A1"),
                    row("1", "10/02/2025", null, 500_000, 1_500_000, "UNG HO")));

            assertThat(contents.faults()).containsExactly(FileFault.at(13, "line.formula"));
        }

        /** 123.456 đồng are no 123,456 đồng. */
        @Test
        void isRefusedWhereANumberHasAFraction() throws IOException {
            Contents contents = read(workbook(sheet -> {}, row("1", "10/02/2025", null, 123.456, null, "UNG HO")));

            assertThat(contents.faults()).containsExactly(FileFault.at(13, "line.amount-malformed"));
        }

        @Test
        void isRefusedWhereItIsAnotherAccountsStatement() throws IOException {
            byte[] content =
                    workbook(sheet -> sheet.value(3, 1, "9704366666"), row("1", "10/02/2025", null, 1, 1, "A"));

            assertThat(read(content).faults()).containsExactly(FileFault.at(4, "statement.account-foreign"));
        }

        @Test
        void isRefusedWhereItIsDamaged() throws IOException {
            byte[] content = workbook(sheet -> {}, row("1", "10/02/2025", null, 1, 1, "A"));

            assertThat(read(Arrays.copyOf(content, content.length / 2)).faults())
                    .containsExactly(FileFault.at(0, "table.damaged"));
        }

        @Test
        void isRefusedWhereItUnpacksWithoutEnd() throws IOException {
            var bomb = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bomb)) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
                byte[] rows = "<row/>".repeat(200_000).getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < 340; i++) {
                    zip.write(rows);
                }
            }

            assertThat(bomb.size()).isLessThan(2_000_000);
            assertThat(read(bomb.toByteArray()).faults())
                    .singleElement()
                    .returns("table.unpacks-too-large", FileFault::code);
        }

        private byte[] workbook(java.util.function.Consumer<Worksheet> change, Object[]... rows) throws IOException {
            var content = new ByteArrayOutputStream();
            try (var workbook = new Workbook(content, "test", "1.0")) {
                Worksheet sheet = workbook.newWorksheet("Sheet1");
                sheet.value(1, 1, "SAO KÊ TÀI KHOẢN/STATEMENT OF ACCOUNT");
                sheet.value(3, 0, "Số tài khoản/Account No:");
                sheet.value(3, 1, ACCOUNT);
                String[] heads = {
                    "STT/No.",
                    "Ngày GD/TNX Date\nSố CT/Doc No",
                    "Số tiền ghi nợ/Debit",
                    "Số tiền ghi có/Credit",
                    "Số dư/Balance",
                    "Nội dung chi tiết/Transactions in detail"
                };
                for (int i = 0; i < heads.length; i++) {
                    sheet.value(11, i, heads[i]);
                }
                for (int i = 0; i < rows.length; i++) {
                    put(sheet, 12 + i, rows[i]);
                }
                sheet.value(13 + rows.length, 0, "Tổng số/Total");
                sheet.value(13 + rows.length, 3, 520_000);
                change.accept(sheet);
            }
            return content.toByteArray();
        }

        private void put(Worksheet sheet, int row, Object[] cells) {
            for (int i = 0; i < cells.length; i++) {
                if (cells[i] instanceof Number number) {
                    sheet.value(row, i, number);
                } else if (cells[i] != null) {
                    sheet.value(row, i, cells[i].toString());
                }
            }
        }

        private Object[] row(Object... cells) {
            return cells;
        }
    }

    @Nested
    class AsText {

        @Test
        void isReadWithSemicolonsAndCommasInAmounts() {
            assertThat(readText(HEAD + FIRST).faults()).isEmpty();
            assertThat(lines)
                    .containsExactly(new StatementLine(2, DAY, "5009.34878", 0, 500_000, 1_500_000L, "UNG HO XNT"));
        }

        @Test
        void isReadWithCommasAndPointsInAmounts() {
            String text = HEAD.replace(';', ',') + "1,10/02/2025 09:30:00,5009.34878,,500.000,1.500.000,\"A, B\nC\"\n";

            assertThat(readText(text).faults()).isEmpty();
            assertThat(lines)
                    .singleElement()
                    .returns("A, B\nC", StatementLine::narrative)
                    .returns(DAY, StatementLine::day);
        }

        @Test
        void isReadWithAMark() {
            assertThat(readText("\uFEFF" + HEAD + FIRST).faults()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"windows-1258", "UTF-16"})
        void isRefusedInAnotherEncodingWithItsLine(String encoding) {
            byte[] content = "Day;Debit;Credit\n;;\nKhoản đóng góp".getBytes(Charset.forName(encoding));

            assertThat(read(content).faults()).singleElement().returns("table.not-utf8", FileFault::code);
            assertThat(read(content).faults().getFirst().line()).isEqualTo(encoding.equals("UTF-16") ? 1 : 3);
        }

        @Test
        void mayBeLargerThanWhatIsDecodedAtOnce() {
            String row = "10/02/2025;A%d;;500;ỦNG HỘ XÓA NHÀ TẠM đồng bào %s\n";
            StringBuilder text = new StringBuilder("\uFEFFDate;Ref;Out;In;Text\n");
            for (int i = 0; i < 1_000; i++) {
                text.append(row.formatted(i, "ơ".repeat(i % 17)));
            }
            var layout = new Layout(
                    List.of("Date"), List.of("Ref"), List.of("Out"), List.of("In"), List.of(), List.of("Text"));
            var expected = new Expected(layout, ACCOUNT, TODAY, false);

            assertThat(StatementFile.read(bytes(text.toString()), expected, lines::add)
                            .faults())
                    .isEmpty();
            assertThat(lines).hasSize(1_000);
            assertThat(lines.get(16).narrative()).endsWith("đồng bào " + "ơ".repeat(16));

            byte[] cutInAWord = bytes(text + "10/02/2025;B;;500;đ");
            byte[] cut = Arrays.copyOf(cutInAWord, cutInAWord.length - 1);
            assertThat(StatementFile.read(cut, expected, _ -> {}).faults())
                    .containsExactly(FileFault.at(1_002, "table.not-utf8"));
        }

        @Test
        void isReadByAnotherLayoutOnlyWhereOneIsGiven() {
            String text = "Date;Ref;Out;In;Text\n10/02/2025;A1;;500;UNG HO\n";
            var layout = new Layout(
                    List.of("Date"), List.of("Ref"), List.of("Out"), List.of("In"), List.of(), List.of("Text"));

            assertThat(readText(text).faults()).containsExactly(FileFault.at(0, "statement.layout-unknown"));
            assertThat(StatementFile.read(bytes(text), new Expected(layout, ACCOUNT, TODAY, false), lines::add)
                            .faults())
                    .isEmpty();
            assertThat(lines).containsExactly(new StatementLine(2, DAY, "A1", 0, 500, null, "UNG HO"));
        }

        @Test
        void isReadNewestFirst() {
            assertThat(readText(HEAD + "1;11/02/2025;B;;20;120;X\n2;10/02/2025;A;;100;100;Y\n"))
                    .isEqualTo(new Contents(2, 0, 120, 0, true, List.of()));
        }

        @Test
        void endsWhereTheBanksOwnWordsBegin() {
            assertThat(readText(HEAD + FIRST + ";;;;;;\nTổng số;;;0;500,000;;\n;;;;;;Trang 1\n")
                            .credits())
                    .isEqualTo(1);
        }

        @Test
        void isRefusedBeyondItsMostLinesAndReadUpToThem() {
            String line = "1;10/02/2025;A;;1;;X\n";
            String text = HEAD + line.repeat(StatementFile.MOST_LINES);

            assertThat(readBalanceless(text).faults()).isEmpty();
            assertThat(readBalanceless(text + line).faults())
                    .singleElement()
                    .returns("statement.too-many-lines", FileFault::code)
                    .returns(StatementFile.MOST_LINES + 2, FileFault::line);
        }

        private Contents readBalanceless(String text) {
            Layout vcb = Layout.VIETCOMBANK;
            var layout = new Layout(vcb.day(), vcb.document(), vcb.debit(), vcb.credit(), List.of(), vcb.narrative());
            return StatementFile.read(bytes(text), new Expected(layout, ACCOUNT, TODAY, false), line -> {});
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2;10/02/2025;B;;-20;1,520,000;X | line.amount-negative",
                "2;10/02/2025;B;;20.5;1,520,000;X | line.amount-fractional",
                "2;10/02/2025;B;;1,000.50;1,520,000;X | line.amount-fractional",
                "2;10/02/2025;B;;1,0000;1,520,000;X | line.amount-malformed",
                "2;10/02/2025;B;;1.000,000;1,520,000;X | line.amount-malformed",
                "2;10/02/2025;B;;abc;1,520,000;X | line.amount-malformed",
                "2;10/02/2025;B;;1000000000000000;1,520,000;X | line.amount-too-large",
                "2;10/02/2025;B;;999,999,999,500,000;1,000,000,001,000,000;X | statement.sum-too-large",
                "2;31/02/2025;B;;20;1,500,020;X | line.day-malformed",
                "2;2025/02/10;B;;20;1,500,020;X | line.day-malformed",
                "2;;B;;20;1,500,020;X | line.day-malformed",
                "2;01/03/2025;B;;20;1,500,020;X | line.day-in-future",
                "2;10/02/2025;B;20;20;1,500,000;X | line.debit-and-credit",
                "2;10/02/2025;B;;;1,500,000;X | line.without-amount",
                "2;10/02/2025;B;;20;1,500,021;X | line.balance-broken",
                "2;10/02/2025;B;-20;;1,500,020;X | line.amount-negative"
            })
    void saysWhatIsWrongInWhichLine(String line, String code) {
        assertThat(readText(HEAD + FIRST + line + "\n").faults()).containsExactly(FileFault.at(3, code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2;2025-02-10;B;;20;1,500,020;X",
                "2;10-02-2025;B;;20;1,500,020;X",
                "2;28/02/2025;B;;999,999,999,499,999;1,000,000,000,999,999;X",
                "2;10/02/2025;B;;20.00;1,500,020;X",
                "2;10/02/2025;B;0;20;1.500.020;X",
                "2;10/02/2025;B;-;+20;1500020,00;X"
            })
    void takesWhatIsRight(String line) {
        assertThat(readText(HEAD + FIRST + line + "\n").faults()).isEmpty();
        assertThat(lines).hasSize(2);
    }

    @Test
    void handsOnDebitsUnlessItIsToldNotTo() {
        String text = HEAD + FIRST + "2;10/02/2025;B;20;;1,499,980;FEE\n";

        assertThat(readText(text)).isEqualTo(new Contents(1, 1, 500_000, 20, false, List.of()));
        assertThat(lines).extracting(StatementLine::debitVnd).containsExactly(0L, 20L);
    }

    @Test
    void passesOverDebitsWhereItIsToldTo() {
        String text = HEAD + FIRST + "2;10/02/2025;B;20;;1,499,980;FEE\n3;10/02/2025;C;;1;1,499,981;X\n";
        var expected = new Expected(Layout.VIETCOMBANK, ACCOUNT, TODAY, true);

        assertThat(StatementFile.read(bytes(text), expected, lines::add))
                .isEqualTo(new Contents(2, 1, 500_001, 20, false, List.of()));
    }

    @Test
    void isRefusedWhereNothingCameInAndWhatLeftIsPassedOver() {
        String text = HEAD + "1;10/02/2025;B;20;;1,499,980;FEE\n";
        var expected = new Expected(Layout.VIETCOMBANK, ACCOUNT, TODAY, true);

        assertThat(StatementFile.read(bytes(text), expected, lines::add).faults())
                .containsExactly(FileFault.at(0, "statement.no-lines"));
        assertThat(readText(text).faults()).isEmpty();
    }

    @Test
    void findsTheLineThatIsMissing() {
        String text = HEAD + FIRST + "3;10/02/2025;C;;1;1,500,011;X\n4;10/02/2025;D;;1;1,500,012;Y\n";

        assertThat(readText(text).faults()).containsExactly(FileFault.at(3, "line.balance-broken"));
    }

    @Test
    void endsAfterManyFaults() {
        String text = HEAD + "1;31/02/2025;A;;1;1;X\n".repeat(500);

        assertThat(readText(text).faults()).hasSize(StatementFile.MOST_FAULTS);
    }

    @Test
    void knowsWhatIsNoStatementAtAll() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        byte[] encrypted = (new String(old, StandardCharsets.ISO_8859_1)
                        + new String(
                                "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(codeOf(old)).isEqualTo("statement.file-type-unknown");
        assertThat(codeOf(encrypted)).isEqualTo("table.protected");
        assertThat(codeOf(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0})).isEqualTo("statement.file-type-unknown");
        assertThat(codeOf(new byte[0])).isEqualTo("statement.file-type-unknown");
        assertThat(codeOf(bytes("%PDF-1.7"))).isEqualTo("statement.layout-unknown");
        assertThat(codeOf(bytes(HEAD))).isEqualTo("statement.no-lines");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "table.protected",
                "statement.file-type-unknown",
                "table.damaged",
                "table.unpacks-too-large",
                "table.keeps-too-much",
                "table.too-many-parts",
                "table.row-too-large",
                "table.not-utf8",
                "statement.layout-unknown",
                "statement.account-foreign",
                "statement.too-many-lines",
                "statement.no-lines",
                "line.formula",
                "line.amount-negative",
                "line.amount-fractional",
                "line.amount-malformed",
                "line.amount-too-large",
                "line.day-malformed",
                "line.mark-unknown",
                "line.day-in-future",
                "line.debit-and-credit",
                "line.without-amount",
                "line.balance-broken"
            })
    void hasATextForEachFault(String code) {
        for (Locale language : ErrorTexts.languages()) {
            assertThat(ErrorTexts.load().codes(language)).contains(code);
        }
    }

    @Test
    void namesNobodyInALog() {
        readText(HEAD + FIRST);

        assertThat(lines.getFirst().toString()).doesNotContain("UNG HO");
    }

    private String codeOf(byte[] content) {
        return read(content).faults().getFirst().code();
    }

    private Contents readText(String text) {
        return read(bytes(text));
    }

    private Contents read(byte[] content) {
        return StatementFile.read(content, new Expected(Layout.VIETCOMBANK, ACCOUNT, TODAY, false), lines::add);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
