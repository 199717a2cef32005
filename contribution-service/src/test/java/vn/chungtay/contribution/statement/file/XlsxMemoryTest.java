package vn.chungtay.contribution.statement.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.contribution.statement.file.StatementFile.Contents;
import vn.chungtay.contribution.statement.file.StatementFile.Expected;
import vn.chungtay.infra.service.table.XlsxRows;

/** What a workbook may make the service keep, in a process with as much memory as a small installation's whole service has. */
class XlsxMemoryTest {

    private static final String SMALL_HEAP = "-Xmx160m";
    private static final long LONGEST_WAIT_S = 120;
    private static final int LINES = 150_000;

    @TempDir
    private Path folder;

    /** Reads the file that it is given and says what came of it; run in a process of its own. */
    static final class Reader {

        public static void main(String[] arguments) throws IOException {
            byte[] content = Files.readAllBytes(Path.of(arguments[0]));
            var expected = new Expected(Layout.VIETCOMBANK, "0011001932418", LocalDate.of(2025, 2, 28), true);
            Contents contents = StatementFile.read(content, expected, line -> {});
            System.out.println(contents.credits() + " " + contents.faults());
        }

        private Reader() {}
    }

    @Test
    void readsAManyLinesFileWhoseTextsAllDiffer() throws Exception {
        var content = new ByteArrayOutputStream();
        try (var workbook = new Workbook(content, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            String[] heads = {"Ngày GD", "Số CT", "Ghi nợ", "Ghi có", "Số dư", "Nội dung"};
            for (int i = 0; i < heads.length; i++) {
                sheet.value(0, i, heads[i]);
            }
            for (int i = 1; i <= LINES; i++) {
                sheet.value(i, 0, "10/02/2025");
                sheet.value(i, 1, "5009." + i);
                sheet.value(i, 3, 1);
                sheet.value(i, 4, i);
                sheet.value(i, 5, "MBVCB." + i + ".UNG HO XOA NHA TAM.CT tu 0881000956868 NGUYEN THI HOA toi " + i);
            }
        }

        assertThat(read(content.toByteArray())).isEqualTo(LINES + " []");
    }

    @ParameterizedTest
    @CsvSource({
        "xl/sharedStrings.xml, <si><t>A</t></si>, 399, table.keeps-too-much",
        "xl/worksheets/sheet1.xml, AAAAAAAA, 300, table.row-too-large",
        "xl/worksheets/sheet1.xml, <c><v>1</v></c>, 300, table.row-too-large"
    })
    void refusesWhatWouldNotFit(String part, String content, int megabytes, String code) throws Exception {
        assertThat(read(bomb(part, content, megabytes))).startsWith("0 [").contains(code);
    }

    @Test
    void refusesAnArchiveOfTooManyParts() throws Exception {
        assertThat(read(parts(XlsxRows.MOST_PARTS + 1))).contains("table.too-many-parts");
        assertThat(read(parts(XlsxRows.MOST_PARTS))).contains("table.damaged");
    }

    private String read(byte[] content) throws Exception {
        Path file = Files.write(folder.resolve("file.xlsx"), content);
        Path answer = folder.resolve("answer.txt");
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        SMALL_HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reader.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(answer.toFile())
                .start();
        assertThat(reader.waitFor(LONGEST_WAIT_S, TimeUnit.SECONDS)).isTrue();
        return Files.readString(answer).strip();
    }

    private static byte[] bomb(String part, String content, int megabytes) throws IOException {
        byte[] megabyte = content.repeat(1_000_000 / content.length()).getBytes(StandardCharsets.UTF_8);
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry(part));
            for (int i = 0; i < megabytes; i++) {
                zip.write(megabyte);
            }
        }
        return bomb.toByteArray();
    }

    private static byte[] parts(int count) throws IOException {
        var archive = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(archive)) {
            for (int i = 0; i < count; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
            }
        }
        return archive.toByteArray();
    }
}
