package vn.chungtay.housing.housecase.read.minutes;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.read.caseview.CaseView;
import vn.chungtay.housing.housecase.read.caseview.InstalmentView;
import vn.chungtay.infra.service.paper.AdministrativePaper;
import vn.chungtay.infra.service.paper.AmountInWords;
import vn.chungtay.infra.service.paper.Figures;
import vn.chungtay.infra.service.paper.Letterhead;
import vn.chungtay.infra.service.paper.Signature;

/**
 * What minutes of a case say, whatever they are about: it stands for the day of the fact, so that a paper printed later says the
 * same.
 *
 * @param house the case
 * @param place its unit and place, called as on that day
 * @param headName the head of household
 * @param day of the fact
 */
record PrintedMinutes(CaseView house, DatedPlace place, String headName, LocalDate day) {

    private static final String KIND = "Biên bản";
    private static final String SIGN = "Ký, ghi rõ họ tên";

    /** The paper down to those who take part. */
    AdministrativePaper begin(String subject, @Nullable String number) {
        var paper = new AdministrativePaper(KIND + " " + subject, stamp());
        paper.head(new Letterhead(
                place.upperName(), place.unitName(), number, place.placeOfPaper(), Figures.longDay(day)));
        paper.title(KIND, subject.substring(0, 1).toUpperCase(Locale.ROOT) + subject.substring(1));
        paper.basis("Căn cứ Quyết định số %s ngày %s về việc phê duyệt danh sách hộ được hỗ trợ nhà ở;"
                .formatted(
                        house.approvedList().number(),
                        Figures.day(house.approvedList().date())));
        paper.text("Hôm nay, %s, tại nhà của hộ gia đình ở %s, chúng tôi gồm có:"
                .formatted(Figures.longDay(day), place.inFull()));
        return paper;
    }

    /** One of those who take part, by the names that are filled in by hand. */
    static void party(AdministrativePaper paper, String party) {
        paper.text(party);
        paper.text("Ông (bà): …………………………………… Chức vụ: …………………………");
    }

    /** The household that takes part. */
    void household(AdministrativePaper paper, String party) {
        paper.text(party + ": ông (bà) " + headName + ", chủ hộ.");
    }

    /** What case it is. */
    void subject(AdministrativePaper paper) {
        paper.text("- Mã hồ sơ: " + house.caseId() + ".");
        paper.text("- Đối tượng: %s; chương trình: %s."
                .formatted(MinutesWords.of(house.householdGroup()), MinutesWords.of(house.pillar())));
        paper.text("- Hình thức: " + MinutesWords.of(house.kind()) + ".");
    }

    /** The money that all sponsors had promised by that day, and what the household had got of it. */
    void money(AdministrativePaper paper) {
        long paidVnd = house.instalments().stream()
                .filter(instalment ->
                        instalment.paidOn() != null && !instalment.paidOn().isAfter(day))
                .mapToLong(InstalmentView::amountVnd)
                .sum();
        long approvedVnd = house.sponsorships().stream()
                .mapToLong(sponsor -> sponsor.amountVnd(day))
                .sum();
        paper.text("- Kinh phí hỗ trợ được duyệt: " + amount(approvedVnd));
        paper.text("- Đã chi trả đến ngày %s: %s".formatted(Figures.day(day), amount(paidVnd)));
    }

    /** Signatures and recipients. */
    byte[] end(AdministrativePaper paper) {
        paper.end(
                "Biên bản được lập thành …… bản có giá trị như nhau, mỗi bên giữ …… bản./.",
                List.of(
                        new Signature("Hộ gia đình", SIGN, headName),
                        new Signature("Ủy ban nhân dân " + place.commune(), SIGN + ", đóng dấu", ""),
                        new Signature(place.unitName(), SIGN + ", đóng dấu", "")),
                List.of(
                        "Hộ gia đình;",
                        "Ủy ban nhân dân " + place.commune() + ";",
                        place.unitName() + ";",
                        "Lưu: VT, hồ sơ nhà ở."));
        return paper.bytes();
    }

    /** A floor area as papers write it, for example {@code 36,50 m²}. */
    static String area(BigDecimal areaM2) {
        return areaM2.toPlainString().replace('.', ',') + " m²";
    }

    private static String amount(long amountVnd) {
        return "%s đồng (bằng chữ: %s)."
                .formatted(
                        Figures.grouped(amountVnd), AmountInWords.of(amountVnd).toLowerCase(Locale.ROOT));
    }

    /** What stands across the pages; absent on minutes that count. */
    @Nullable
    private String stamp() {
        if (house.withdrawal() != null) {
            return "Đã rút";
        }
        return house.simulated() ? "Minh họa" : null;
    }
}
