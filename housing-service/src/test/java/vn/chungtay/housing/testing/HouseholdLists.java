package vn.chungtay.housing.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Lists of households as people make them: heads in the first row, a household in each row below. */
public final class HouseholdLists {

    /** The heads of the template. */
    public static final List<String> HEADS = List.of(
            "Họ và tên chủ hộ",
            "Số định danh cá nhân (CCCD)",
            "Năm sinh",
            "Mã đơn vị BHXH",
            "Mã xã",
            "Tên xã",
            "Nhóm chương trình",
            "Hình thức",
            "Nhóm đối tượng",
            "Số quyết định phê duyệt danh sách",
            "Ngày quyết định",
            "Ngày lập hồ sơ",
            "Mô phỏng");

    private HouseholdLists() {}

    /** A household as {@link RunningHousing#listing(String)} lists it. */
    public static List<String> household(String identityNumber) {
        return household(identityNumber, "Lê Thị Ví Dụ " + Long.toString(Long.parseLong(identityNumber), 36));
    }

    public static List<String> household(String identityNumber, String name) {
        return List.of(
                name,
                identityNumber,
                "1960",
                "T63-08",
                "02266",
                "Thị trấn Lăng Can",
                "Người có công",
                "Xây mới",
                "Người có công",
                "215/QĐ-UBND",
                "09/01/2025",
                "15/01/2025",
                "");
    }

    /** The same row with something else in one column. */
    public static List<String> with(List<String> row, String head, String value) {
        List<String> changed = new ArrayList<>(row);
        changed.set(HEADS.indexOf(head), value);
        return changed;
    }

    @SafeVarargs
    public static byte[] xlsx(List<String>... rows) {
        return xlsx(HEADS, List.of(rows));
    }

    public static byte[] xlsx(List<String> heads, List<List<String>> rows) {
        return xlsx(heads, rows, sheet -> {});
    }

    public static byte[] xlsx(List<String> heads, List<List<String>> rows, Consumer<Worksheet> change) {
        var content = new ByteArrayOutputStream();
        try (var workbook = new Workbook(content, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Danh sách");
            put(sheet, 0, heads);
            for (int i = 0; i < rows.size(); i++) {
                put(sheet, i + 1, rows.get(i));
            }
            change.accept(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }

    private static void put(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(row, column, cells.get(column));
            }
        }
    }

    public static byte[] csv(String delimiter, List<String> heads, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(heads);
        all.addAll(rows);
        return all.stream()
                .map(row -> String.join(delimiter, row))
                .collect(Collectors.joining("\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What stands in the first sheet, row by row; blank cells are empty texts. */
    public static List<List<String>> read(byte[] xlsx) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : workbook.getFirstSheet().read()) {
                while (rows.size() < row.getRowNum() - 1) {
                    rows.add(List.of());
                }
                rows.add(row.stream()
                        .map(cell -> cell == null ? "" : cell.getText())
                        .toList());
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
