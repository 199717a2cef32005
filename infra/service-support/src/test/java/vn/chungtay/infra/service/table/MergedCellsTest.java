package vn.chungtay.infra.service.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.service.table.MergedCells.Merged;

class MergedCellsTest {

    @Test
    void areFoundInTheFirstSheetAlone() throws IOException {
        var content = new ByteArrayOutputStream();
        try (var workbook = new Workbook(content, "test", "1.0")) {
            Worksheet first = workbook.newWorksheet("1");
            first.value(0, 0, "x");
            first.range(4, 0, 8, 0).merge();
            first.range(9, 1, 9, 27).merge();
            Worksheet second = workbook.newWorksheet("2");
            second.value(0, 0, "x");
            second.range(0, 0, 1, 1).merge();
        }

        assertThat(MergedCells.of(content.toByteArray()))
                .containsExactlyInAnyOrder(new Merged("A5:A9", 5, 9, 0, 0), new Merged("B10:AB10", 10, 10, 1, 27));
    }

    @Test
    void areThoseOfTheFirstSheetThatPeopleSee() throws IOException {
        var content = new ByteArrayOutputStream();
        try (var workbook = new Workbook(content, "test", "1.0")) {
            for (VisibilityState state : VisibilityState.values()) {
                Worksheet sheet = workbook.newWorksheet(state.name());
                sheet.setVisibilityState(state);
                sheet.value(0, 0, "x");
                sheet.range(0, 0, state.ordinal() + 1, 0).merge();
            }
        }

        assertThat(MergedCells.of(content.toByteArray()))
                .extracting(Merged::lastRow)
                .containsExactly(VisibilityState.VISIBLE.ordinal() + 2);
    }

    @Test
    void areSharedByRowsInTheirOwnColumns() {
        var merged = new Merged("B5:C9", 5, 9, 1, 2);

        assertThat(List.of(0, 1, 2, 3)).filteredOn(merged::sharedIn).containsExactly(1, 2);
        assertThat(new Merged("B5:C5", 5, 5, 1, 2).sharedIn(1)).isFalse();
    }

    @Test
    void areNoneWhereThereIsNoSheet() throws IOException {
        assertThat(MergedCells.of(zip("other.xml", "<a/>"))).isEmpty();
    }

    @Test
    void cannotBeFoundInADamagedSheet() throws IOException {
        byte[] damaged = zip("xl/workbook.xml", "<workbook><sheet");

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> MergedCells.of(damaged))
                .satisfies(e -> assertThat(e.fault().code()).isEqualTo("table.damaged"));
    }

    private static byte[] zip(String name, String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
