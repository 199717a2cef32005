package vn.chungtay.housing.caselist.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.chungtay.infra.service.table.PlainText;
import vn.chungtay.infra.service.table.Row;

/**
 * The columns of a list of households. They stand in any order; a column is known by words of its head, diacritics and capitals
 * aside.
 */
public enum ListColumn {
    NAME("Họ và tên chủ hộ", "head.name", true, "ho va ten|ho ten"),
    IDENTITY_NUMBER("Số định danh cá nhân (CCCD)", "head.identityNumber", true, "so dinh danh|cccd|can cuoc"),
    BIRTH_YEAR("Năm sinh", "head.birthYear", false, "nam sinh"),
    UNIT("Mã đơn vị BHXH", "unitCode", true, "ma don vi"),
    COMMUNE_CODE("Mã xã", "communeCode", true, "ma xa"),
    COMMUNE_NAME("Tên xã", "communeName", true, "ten xa"),
    PILLAR("Nhóm chương trình", "pillar", true, "chuong trinh"),
    KIND("Hình thức", "kind", true, "hinh thuc"),
    GROUP("Nhóm đối tượng", "householdGroup", true, "doi tuong"),
    LIST_NUMBER("Số quyết định phê duyệt danh sách", "approvedList.number", true, "so quyet dinh"),
    LIST_DATE("Ngày quyết định", "approvedList.date", true, "ngay quyet dinh"),
    LISTED_ON("Ngày lập hồ sơ", "occurredOn", true, "ngay lap"),
    SIMULATED("Mô phỏng", "simulated", false, "mo phong");

    private final String heading;
    private final String field;
    private final boolean required;
    private final Pattern words;

    ListColumn(String heading, String field, boolean required, String words) {
        this.heading = heading;
        this.field = field;
        this.required = required;
        this.words = Pattern.compile(words);
    }

    /** As the template has it. */
    public String heading() {
        return heading;
    }

    boolean required() {
        return required;
    }

    private boolean isHead(String text) {
        return words.matcher(PlainText.of(text)).find();
    }

    /** The numbers of the columns with this head, from 0. */
    List<Integer> in(Row head) {
        return IntStream.range(0, head.cells().size())
                .filter(column -> isHead(head.cell(column).text()))
                .boxed()
                .toList();
    }

    /** The column whose value a listing has under this name. */
    static Optional<ListColumn> ofField(String field) {
        return Arrays.stream(values())
                .filter(column -> column.field.equals(field))
                .findFirst();
    }
}
