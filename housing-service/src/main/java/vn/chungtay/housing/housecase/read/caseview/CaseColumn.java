package vn.chungtay.housing.housecase.read.caseview;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.export.Column;

/** The columns of an exported list, with their headings. */
enum CaseColumn implements Column<CasePage.Line> {
    CASE("Mã hồ sơ", "Case"),
    UNIT("Đơn vị", "Unit"),
    STAGE("Giai đoạn", "Stage"),
    LATE("Quá hạn", "Late"),
    PILLAR("Nhóm chương trình", "Programme"),
    KIND("Hình thức", "Kind"),
    PROVINCE("Mã tỉnh", "Province"),
    COMMUNE("Mã xã", "Commune"),
    COMMUNE_NAME("Tên xã", "Commune name"),
    LISTED_ON("Ngày lập hồ sơ", "Listed on"),
    SPONSORED("Số tiền nhận hỗ trợ (đồng)", "Sponsored (đồng)"),
    PAID("Hộ đã nhận (đồng)", "Paid (đồng)"),
    HANDED_OVER_ON("Ngày bàn giao", "Handed over on"),
    SIMULATED("Mô phỏng", "Simulated"),
    STANDING("Tình trạng thời hạn", "Standing to the deadline"),
    DEADLINE("Thời hạn bàn giao", "Deadline"),
    DAYS_LEFT("Số ngày còn lại", "Days left"),
    EMULATION_GROUPS("Khối/cụm thi đua", "Emulation blocks and clusters"),
    SPONSORED_BY_GROUPS("Khối/cụm thi đua nhận hỗ trợ (đồng)", "Sponsored by blocks and clusters (đồng)");

    private final String vietnamese;
    private final String english;

    CaseColumn(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    @Override
    public String heading(Locale language) {
        return language.getLanguage().equals("en") ? english : vietnamese;
    }

    @Override
    public @Nullable Object of(CasePage.Line line) {
        return switch (this) {
            case CASE -> line.caseId();
            case UNIT -> line.unitCode();
            case STAGE -> line.stage();
            case LATE -> line.late() ? 1L : 0L;
            case PILLAR -> line.pillar();
            case KIND -> line.kind();
            case PROVINCE -> line.provinceCode();
            case COMMUNE -> line.communeCode();
            case COMMUNE_NAME -> line.communeName();
            case LISTED_ON -> line.listedOn().toString();
            case SPONSORED -> line.sponsoredVnd();
            case PAID -> line.paidVnd();
            case HANDED_OVER_ON ->
                line.handedOverOn() == null ? null : line.handedOverOn().toString();
            case SIMULATED -> line.simulated() ? 1L : 0L;
            case STANDING -> line.standing().name();
            case DEADLINE -> line.deadline() == null ? null : line.deadline().toString();
            case DAYS_LEFT -> line.daysLeft();
            case EMULATION_GROUPS ->
                line.emulationGroups().stream().map(GroupGiven::name).collect(Collectors.joining("; "));
            case SPONSORED_BY_GROUPS ->
                line.emulationGroups().stream()
                        .mapToLong(GroupGiven::promisedVnd)
                        .sum();
        };
    }
}
