package vn.chungtay.contribution.receipt.paper;

import java.util.Locale;
import vn.chungtay.contribution.transfercode.vietqr.QrPicture;
import vn.chungtay.infra.service.paper.AmountInWords;
import vn.chungtay.infra.service.paper.Figures;
import vn.chungtay.infra.service.paper.Paper;
import vn.chungtay.infra.service.paper.Sheet;
import vn.chungtay.infra.service.paper.Style;

/** The letter of thanks that goes with a receipt, a page of A4. */
public final class ThanksLetter {

    private static final float TEXT = 12.5f;
    private static final float QR = 100;

    private ThanksLetter() {}

    /** The page as PDF. */
    public static byte[] pdf(PrintedGift gift) {
        try (Paper paper = new Paper(Sheet.A4, "Thư cảm ơn, giấy biên nhận số " + gift.fullNumber(), gift.stamp())) {
            paper.centre(gift.unitName().toUpperCase(Locale.ROOT), TEXT, Style.BOLD);
            paper.skip(36);
            paper.centre("THƯ CẢM ƠN", 22, Style.BOLD);
            paper.skip(24);
            paper.field("Kính gửi:", gift.donorName(), TEXT, 0);
            paper.skip(12);
            body(paper, gift);
            paper.skip(24);
            paper.columns(TEXT, Style.REGULAR, "", "…………, " + Figures.longDay(gift.issuedOn()));
            paper.columns(TEXT, Style.BOLD, "", "THỦ TRƯỞNG ĐƠN VỊ");
            paper.pictureBelowRight(new QrPicture(gift.thanksAddress()).png(), QR, 0);
            return paper.bytes();
        }
    }

    private static void body(Paper paper, PrintedGift gift) {
        paper.paragraph(
                "%s trân trọng cảm ơn tấm lòng và sự đóng góp quý báu cho phong trào thi đua “Chung tay xóa nhà tạm, nhà dột nát”. Ngày %s, chúng tôi đã nhận được %s%s."
                        .formatted(
                                gift.unitName(),
                                Figures.day(gift.receivedOn()),
                                gift.measure(),
                                gift.amountVnd() == null
                                        ? ""
                                        : " ("
                                                + AmountInWords.of(gift.amountVnd())
                                                        .toLowerCase(Locale.ROOT) + ")"),
                TEXT,
                0);
        paper.skip(8);
        paper.paragraph(
                "Mỗi đóng góp giúp thêm một gia đình khó khăn có mái nhà vững chắc. Chúng tôi sử dụng đóng góp đúng mục đích, công khai, minh bạch.",
                TEXT,
                0);
        paper.skip(8);
        paper.field("Giấy biên nhận số:", gift.fullNumber(), TEXT, 0);
        if (gift.traceCode() != null) {
            paper.paragraph(
                    "Để biết khoản tiền đã giúp ngôi nhà nào, xin quét mã vuông hoặc dùng mã tra cứu:", TEXT, 0);
            paper.centre(gift.traceCode(), TEXT, Style.BOLD);
        }
    }
}
