package vn.chungtay.contribution.receipt.paper;

import java.util.Locale;
import vn.chungtay.contribution.transfercode.vietqr.QrPicture;
import vn.chungtay.infra.service.paper.AmountInWords;
import vn.chungtay.infra.service.paper.Figures;
import vn.chungtay.infra.service.paper.Paper;
import vn.chungtay.infra.service.paper.Sheet;
import vn.chungtay.infra.service.paper.Style;

/** The receipt as a page of A5, with a QR picture that leads to where everybody can check it. */
public final class ReceiptPaper {

    private static final float TEXT = 10.5f;
    private static final float SMALL = 8;
    private static final float QR = 88;

    private ReceiptPaper() {}

    /** The page as PDF. */
    public static byte[] pdf(PrintedGift gift) {
        try (Paper paper = new Paper(Sheet.A5_LYING, "Giấy biên nhận số " + gift.fullNumber(), gift.stamp())) {
            paper.centre(gift.unitName().toUpperCase(Locale.ROOT), TEXT, Style.BOLD);
            paper.centre("Phong trào thi đua “Chung tay xóa nhà tạm, nhà dột nát”", SMALL, Style.REGULAR);
            paper.skip(4);
            paper.centre("GIẤY BIÊN NHẬN ĐÓNG GÓP", 15, Style.BOLD);
            paper.centre("Số: " + gift.fullNumber(), TEXT, Style.REGULAR);
            paper.skip(4);
            paper.field("Đã nhận của:", gift.donorName(), TEXT, 0);
            what(paper, gift);
            paper.field("Ngày nhận:", Figures.day(gift.receivedOn()), TEXT, 0);
            paper.skip(2);
            signatures(paper, gift);
            paper.pictureBelowRight(new QrPicture(gift.checkAddress()).png(), QR, 0);
            return paper.bytes();
        }
    }

    private static void what(Paper paper, PrintedGift gift) {
        paper.field("Đóng góp:", gift.measure(), TEXT, 0);
        if (gift.amountVnd() != null) {
            paper.field("Bằng chữ:", AmountInWords.of(gift.amountVnd()) + ".", TEXT, 0);
        }
        if (gift.declaredValueVnd() != null) {
            paper.field("Trị giá do người đóng góp khai:", Figures.grouped(gift.declaredValueVnd()) + " đồng", TEXT, 0);
            paper.field("Bằng chữ:", AmountInWords.of(gift.declaredValueVnd()) + ".", TEXT, 0);
        }
        if (gift.traceCode() != null) {
            paper.field("Mã tra cứu khoản đóng góp:", gift.traceCode(), SMALL + 1, 0);
        }
    }

    private static void signatures(Paper paper, PrintedGift gift) {
        paper.paragraph(
                "Lập " + Figures.longDay(gift.issuedOn()) + ". Quét mã QR để kiểm tra giấy biên nhận này.",
                SMALL + 1,
                QR);
        paper.skip(2);
        paper.columns(SMALL + 1, Style.BOLD, "Người đóng góp", "Người nhận", "Thủ trưởng đơn vị", "");
        paper.columns(SMALL, Style.REGULAR, "(ký, ghi rõ họ tên)", "(ký, ghi rõ họ tên)", "(ký, đóng dấu)", "");
    }
}
