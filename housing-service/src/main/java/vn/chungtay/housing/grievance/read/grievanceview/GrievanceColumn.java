package vn.chungtay.housing.grievance.read.grievanceview;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.export.Column;

/** The columns of an exported list of grievances. What people wrote, and who they are, is in none of them. */
enum GrievanceColumn implements Column<GrievancePage.Line> {
    GRIEVANCE("Mã phản ánh", "Grievance"),
    UNIT("Đơn vị", "Unit"),
    STATE("Trạng thái", "State"),
    LATE("Quá hạn", "Late"),
    LEVEL("Cấp trả lời", "Level"),
    KIND("Nội dung", "Kind"),
    ROUND("Lần", "Round"),
    PROVINCE("Mã tỉnh", "Province"),
    COMMUNE("Mã xã", "Commune"),
    CODED_ON("Mã theo ngày", "Coded on"),
    CASE("Mã hồ sơ", "Case"),
    LODGED_ON("Ngày tiếp nhận", "Lodged on"),
    DUE_ON("Hạn trả lời", "Answer due on"),
    SIMULATED("Mô phỏng", "Simulated");

    private final String vietnamese;
    private final String english;

    GrievanceColumn(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    @Override
    public String heading(Locale language) {
        return language.getLanguage().equals("en") ? english : vietnamese;
    }

    @Override
    public @Nullable Object of(GrievancePage.Line line) {
        return switch (this) {
            case GRIEVANCE -> line.grievanceId();
            case UNIT -> line.unitCode();
            case STATE -> line.state();
            case LATE -> line.late() ? 1L : 0L;
            case LEVEL -> line.level();
            case KIND -> line.kind();
            case ROUND -> (long) line.round();
            case PROVINCE -> line.provinceCode();
            case COMMUNE -> line.communeCode();
            case CODED_ON -> line.codedOn().toString();
            case CASE -> line.caseId();
            case LODGED_ON -> line.lodgedOn().toString();
            case DUE_ON -> line.answerDueOn().toString();
            case SIMULATED -> line.simulated() ? 1L : 0L;
        };
    }
}
