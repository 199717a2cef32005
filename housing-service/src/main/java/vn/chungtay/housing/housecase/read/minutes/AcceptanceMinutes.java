package vn.chungtay.housing.housecase.read.minutes;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.read.caseview.CaseView.Acceptance;
import vn.chungtay.infra.service.paper.AdministrativePaper;
import vn.chungtay.infra.service.paper.Figures;

/** The minutes of the acceptance of a finished house. */
final class AcceptanceMinutes {

    /** The three main structures (QĐ 55/QĐ-BXD), "3 cứng". */
    private static final List<String> STRUCTURES = List.of("FOUNDATION", "FRAME_WALLS", "ROOF");

    private AcceptanceMinutes() {}

    /** The paper as PDF. */
    static byte[] pdf(PrintedMinutes minutes, Acceptance acceptance) {
        String subject = "nghiệm thu nhà ở " + MinutesWords.of(minutes.house().kind());
        try (AdministrativePaper paper = minutes.begin(subject, null)) {
            paper.heading("I. THÀNH PHẦN THAM GIA");
            PrintedMinutes.party(
                    paper, "1. Đại diện đơn vị hỗ trợ: " + minutes.place().unitName() + ".");
            PrintedMinutes.party(
                    paper, "2. Đại diện Ủy ban nhân dân " + minutes.place().commune() + ".");
            minutes.household(paper, "3. Đại diện hộ gia đình");
            paper.heading("II. NỘI DUNG NGHIỆM THU");
            minutes.subject(paper);
            result(paper, acceptance);
            minutes.money(paper);
            paper.heading("III. KẾT LUẬN");
            paper.text(
                    "Các bên thống nhất nghiệm thu ngôi nhà với kết quả nêu trên, làm cơ sở bàn giao cho hộ gia đình sử dụng.");
            return minutes.end(paper);
        }
    }

    private static void result(AdministrativePaper paper, Acceptance acceptance) {
        paper.text("- Ngày nghiệm thu: " + Figures.day(acceptance.acceptedOn()) + ".");
        paper.text("- Diện tích sử dụng: " + PrintedMinutes.area(acceptance.areaM2()) + ".");
        paper.text("- Tiêu chí “3 cứng”: "
                + STRUCTURES.stream()
                        .map(part -> MinutesWords.of(part)
                                + (acceptance.sturdyParts().contains(part) ? ": đạt" : ": không đạt"))
                        .collect(Collectors.joining("; "))
                + ".");
        paper.text("- Tuổi thọ dự kiến của ngôi nhà: %d năm.".formatted(acceptance.lifeYears()));
        paper.text("- An toàn trước thiên tai: " + hazards(acceptance.hazardsWithstood()) + ".");
    }

    private static String hazards(@Nullable List<String> withstood) {
        return withstood == null || withstood.isEmpty()
                ? "chưa ghi nhận"
                : withstood.stream().map(MinutesWords::of).collect(Collectors.joining("; "));
    }
}
