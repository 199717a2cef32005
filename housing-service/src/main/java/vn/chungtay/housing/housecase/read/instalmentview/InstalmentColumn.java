package vn.chungtay.housing.housecase.read.instalmentview;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.export.Column;

/** The columns of an exported list of requests for money. */
enum InstalmentColumn implements Column<InstalmentPage.Line> {
    INSTALMENT("Mã đợt chi", "Instalment"),
    CASE("Mã hồ sơ", "Case"),
    UNIT("Đơn vị quản lý hồ sơ", "Unit of the case"),
    SPONSORSHIP("Mã phần hỗ trợ", "Sponsorship"),
    SPONSOR("Đơn vị hỗ trợ", "Sponsor"),
    FUND("Quỹ chi", "Fund"),
    ORDINAL("Đợt", "Part"),
    AMOUNT("Số tiền (đồng)", "Amount (đồng)"),
    REQUESTED_ON("Ngày đề nghị", "Requested on"),
    STATE("Trạng thái", "State"),
    LATE("Quá hạn", "Late"),
    PROVINCE("Mã tỉnh", "Province"),
    PILLAR("Nhóm chương trình", "Programme"),
    SIMULATED("Mô phỏng", "Simulated");

    private final String vietnamese;
    private final String english;

    InstalmentColumn(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    @Override
    public String heading(Locale language) {
        return language.getLanguage().equals("en") ? english : vietnamese;
    }

    @Override
    public @Nullable Object of(InstalmentPage.Line line) {
        return switch (this) {
            case INSTALMENT -> line.instalmentId();
            case CASE -> line.caseId();
            case UNIT -> line.unitCode();
            case SPONSORSHIP -> line.sponsorshipId();
            case SPONSOR -> line.sponsorUnitCode();
            case FUND -> line.fundId();
            case ORDINAL -> (long) line.ordinal();
            case AMOUNT -> line.amountVnd();
            case REQUESTED_ON -> line.requestedOn().toString();
            case STATE -> line.state();
            case LATE -> line.late() ? 1L : 0L;
            case PROVINCE -> line.provinceCode();
            case PILLAR -> line.pillar();
            case SIMULATED -> line.simulated() ? 1L : 0L;
        };
    }
}
