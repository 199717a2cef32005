package vn.chungtay.housing.housecase.read.caseview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chungtay.housing.export.CsvList;
import vn.chungtay.housing.export.XlsxList;
import vn.chungtay.housing.housecase.read.deadline.Standing;

class CaseFilesTest {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final List<CaseColumn> COLUMNS = List.of(CaseColumn.values());

    @TempDir
    private Path folder;

    @Test
    void areCsvThatSpreadsheetsOpenAndNobodyCanMisuse() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = new CsvList<>(out, COLUMNS, VIETNAMESE)) {
            file.add(line("case-1", "=HYPERLINK(\"http://x\")", LocalDate.of(2025, 3, 12)));
            file.add(line("case-2", "Xã \"Một\", Hai", null));
        }

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).startsWith("\uFEFFMã hồ sơ,Đơn vị,Giai đoạn,Quá hạn");
        assertThat(lines.get(1))
                .contains("case-1,T63-08,HANDED_OVER,1,NCC,NEW,08,02266,\"'=HYPERLINK(\"\"http://x\"\")\",2025-01-15")
                .endsWith(
                        ",60000000,42000000,2025-03-12,0,MISSED,2025-07-24,,Cụm thi đua số IV; Khối thi đua các Ban,50000000");
        assertThat(lines.get(2)).contains("\"Xã \"\"Một\"\", Hai\"").endsWith(",42000000,,0,LATE,2025-07-24,-3,,0");
    }

    @Test
    void speakEnglishToWhoeverAsksForIt() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = new CsvList<>(out, COLUMNS, Locale.ENGLISH)) {
            file.add(line("case-1", "Xã Một", null));
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("\uFEFFCase,Unit,Stage,Late");
    }

    @Test
    void areWorkbooksThatAreWrittenWhileTheyGrow() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = new XlsxList<>(out, "Hồ sơ", COLUMNS, VIETNAMESE)) {
            for (int i = 0; i < 1_500; i++) {
                file.add(line("case-" + i, "=1+1", null));
            }
            assertThat(out.size()).as("written before the end").isPositive();
        }

        String sheet = sheet(out.toByteArray());
        assertThat(sheet).contains("case-0<", "case-1499<", "&apos;=1+1<");
        assertThat(sheet.split("<row ", -1)).hasSize(1_502);
        assertThat(sheet).doesNotContain("<f>");
    }

    private String sheet(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("cases.xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile())) {
            ZipEntry sheet = zip.getEntry("xl/worksheets/sheet1.xml");
            return new String(zip.getInputStream(sheet).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static GroupGiven given(String group, long promisedVnd) {
        return new GroupGiven("emulationgroup-" + group, group, List.of("T63-08"), promisedVnd, 0, List.of(), 0);
    }

    private static CasePage.Line line(String caseId, String communeName, LocalDate handedOverOn) {
        return new CasePage.Line(
                caseId,
                7,
                "HANDED_OVER",
                "T63-08",
                "08",
                "02266",
                communeName,
                "NCC",
                "NEW",
                LocalDate.of(2025, 1, 15),
                60_000_000,
                42_000_000,
                handedOverOn == null
                        ? List.of()
                        : List.of(given("Cụm thi đua số IV", 30_000_000), given("Khối thi đua các Ban", 20_000_000)),
                handedOverOn,
                true,
                false,
                handedOverOn == null ? Standing.LATE : Standing.MISSED,
                LocalDate.of(2025, 7, 24),
                handedOverOn == null ? -3L : null);
    }
}
