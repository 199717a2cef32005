package vn.chungtay.housing.housecase.read.minutes;

import vn.chungtay.housing.housecase.read.caseview.CaseView.Acceptance;
import vn.chungtay.housing.housecase.read.caseview.CaseView.Handover;
import vn.chungtay.infra.service.paper.AdministrativePaper;
import vn.chungtay.infra.service.paper.Figures;

/** The minutes of the handover of a house to its household. */
final class HandoverMinutes {

    private HandoverMinutes() {}

    /** The paper as PDF. */
    static byte[] pdf(PrintedMinutes minutes, Acceptance acceptance, Handover handover) {
        String subject = "bàn giao nhà ở " + MinutesWords.of(minutes.house().kind());
        try (AdministrativePaper paper = minutes.begin(subject, handover.minutesNumber())) {
            paper.heading("I. THÀNH PHẦN THAM GIA");
            PrintedMinutes.party(paper, "1. Bên giao: " + minutes.place().unitName() + ".");
            minutes.household(paper, "2. Bên nhận");
            PrintedMinutes.party(
                    paper, "3. Chứng kiến: Ủy ban nhân dân " + minutes.place().commune() + ".");
            paper.heading("II. NỘI DUNG BÀN GIAO");
            minutes.subject(paper);
            paper.text("- Ngôi nhà đã được nghiệm thu ngày %s, diện tích sử dụng %s."
                    .formatted(Figures.day(acceptance.acceptedOn()), PrintedMinutes.area(acceptance.areaM2())));
            minutes.money(paper);
            paper.heading("III. KẾT LUẬN");
            paper.text("Các bên thống nhất bàn giao ngôi nhà nêu trên cho hộ gia đình quản lý, sử dụng kể từ %s."
                    .formatted(Figures.longDay(handover.handedOverOn())));
            return minutes.end(paper);
        }
    }
}
