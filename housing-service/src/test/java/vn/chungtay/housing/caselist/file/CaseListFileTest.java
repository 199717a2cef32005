package vn.chungtay.housing.caselist.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.chungtay.housing.testing.HouseholdLists;
import vn.chungtay.infra.service.table.FileFault;
import vn.chungtay.infra.service.table.UnreadableFile;

class CaseListFileTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final List<String> ROW = HouseholdLists.household("999000000001");

    @Test
    void holdsTenThousandHouseholdsAndNotOneMore() {
        assertThat(CaseListFile.read(csv(CaseListFile.MOST_ROWS), VALIDATOR).households())
                .hasSize(10_000)
                .allSatisfy(row -> assertThat(row.faults()).isEmpty());
        assertThat(faultOf(csv(CaseListFile.MOST_ROWS + 1)))
                .returns("caselist.too-many-rows", FileFault::code)
                .returns(10_002, FileFault::line);
    }

    @Test
    void findsTheHeadAmongTheFirstRowsAlone() {
        List<List<String>> titles = Collections.nCopies(59, List.of("DANH SÁCH"));

        assertThat(CaseListFile.read(below(titles), VALIDATOR).headRow()).isEqualTo(60);
        assertThat(faultOf(below(Collections.nCopies(61, List.of("DANH SÁCH")))).code())
                .isEqualTo("caselist.head-missing");
    }

    @Test
    void refusesRowsThatWouldFillTheMemory() {
        List<String> wide = Stream.concat(ROW.stream(), Stream.generate(() -> "x"))
                .limit(101)
                .toList();
        List<String> widest = wide.subList(0, 100);
        List<String> longOne = HouseholdLists.with(ROW, "Mô phỏng", "x".repeat(5_000));

        assertThat(faultOf(HouseholdLists.csv(",", HouseholdLists.HEADS, List.of(ROW, wide))))
                .isEqualTo(
                        new FileFault(3, "caselist.row-too-long", Map.of("mostColumns", 100, "mostCharacters", 5_000)));
        assertThat(CaseListFile.read(HouseholdLists.csv(",", HouseholdLists.HEADS, List.of(widest)), VALIDATOR)
                        .households())
                .hasSize(1);
        assertThat(faultOf(HouseholdLists.csv(",", HouseholdLists.HEADS, List.of(longOne)))
                        .code())
                .isEqualTo("caselist.row-too-long");
    }

    @Test
    void knowsWhatIsNoList() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        byte[] encrypted = (new String(old, StandardCharsets.ISO_8859_1)
                        + new String(
                                "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(faultOf(old).code()).isEqualTo("caselist.file-type-unknown");
        assertThat(faultOf(encrypted).code()).isEqualTo("table.protected");
        assertThat(faultOf(bomb()).code()).isEqualTo("table.row-too-large");
        assertThat(faultOf("Họ và tên\n".getBytes(StandardCharsets.UTF_16)).code())
                .isEqualTo("table.not-utf8");
    }

    private static byte[] csv(int rows) {
        return HouseholdLists.csv(",", HouseholdLists.HEADS, Collections.nCopies(rows, ROW));
    }

    private static byte[] below(List<List<String>> titles) {
        List<List<String>> rows = Stream.concat(titles.stream(), Stream.of(HouseholdLists.HEADS, ROW))
                .toList();
        return HouseholdLists.csv(",", rows.getFirst(), rows.subList(1, rows.size()));
    }

    private static byte[] bomb() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] noughts = new byte[1 << 20];
            for (int i = 0; i < 400; i++) {
                zip.write(noughts);
            }
        }
        return bomb.toByteArray();
    }

    private static FileFault faultOf(byte[] content) {
        return assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> CaseListFile.read(content, VALIDATOR))
                .actual()
                .fault();
    }
}
