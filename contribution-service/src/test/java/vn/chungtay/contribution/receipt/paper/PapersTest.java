package vn.chungtay.contribution.receipt.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chungtay.contribution.gift.write.recordmaterial.Item;
import vn.chungtay.contribution.gift.write.recordmaterial.QuantityUnit;

/** What a person and a scanner read on the papers. */
class PapersTest {

    private static final String CHECK =
            "http://localhost:8080/api/v1/contributions/receipt-checks/0123456789ABCDEFGHJKMNPQRS";
    private static final String TRACE = "7ZYXWVTSRQPNMKJHGFEDCBA987";
    private static final LocalDate DAY = LocalDate.of(2025, 2, 10);

    @Test
    void aReceiptForMoneySaysItInFiguresAndWords() throws IOException {
        byte[] pdf = ReceiptPaper.pdf(money("Nguyễn Thị Hường", false, false));

        assertThat(text(pdf))
                .contains(
                        "BẢO HIỂM XÃ HỘI TỈNH TUYÊN QUANG",
                        "GIẤY BIÊN NHẬN ĐÓNG GÓP",
                        "Số: 0000012/2025",
                        "Đã nhận của: Nguyễn Thị Hường",
                        "Đóng góp: 120.000.000 đồng",
                        "Bằng chữ: Một trăm hai mươi triệu đồng.",
                        "Ngày nhận: 10/02/2025",
                        TRACE)
                .doesNotContain("ĐÃ HỦY", "MINH HỌA");
    }

    @Test
    void aScannerIsLedFromTheReceiptToItsCheckAndFromTheLetterToTheMoney() throws Exception {
        assertThat(scanned(ReceiptPaper.pdf(money("Nguyễn Thị Hường", false, false))))
                .isEqualTo(CHECK);
        assertThat(scanned(ThanksLetter.pdf(money("Nguyễn Thị Hường", false, false))))
                .isEqualTo("http://localhost:8080/trace#" + TRACE);
        assertThat(scanned(ThanksLetter.pdf(material()))).isEqualTo(CHECK);
    }

    @Test
    void aVoidedReceiptSaysSoAcrossThePage() throws IOException {
        assertThat(text(ReceiptPaper.pdf(money("Nguyễn Thị Hường", true, true))))
                .contains("ĐÃ HỦY");
        assertThat(text(ThanksLetter.pdf(money("Nguyễn Thị Hường", true, false))))
                .contains("ĐÃ HỦY");
        assertThat(text(ReceiptPaper.pdf(money("Nguyễn Thị Hường", false, true))))
                .contains("MINH HỌA");
    }

    @Test
    void materialIsNamedCountedAndDeclared() throws IOException {
        byte[] pdf = ReceiptPaper.pdf(material());

        assertThat(text(pdf))
                .contains(
                        "Đóng góp: 1.200 bao xi măng",
                        "Trị giá do người đóng góp khai: 102.000.005 đồng",
                        "Bằng chữ: Một trăm linh hai triệu không trăm linh năm đồng.")
                .doesNotContain("Mã tra cứu");
    }

    @Test
    void labourIsCountedInDays() throws IOException {
        var gift = gift("Công đoàn cơ sở", null, null, null, null, null, 35L, false, false, null);

        assertThat(text(ReceiptPaper.pdf(gift)))
                .contains("Đóng góp: 35 ngày công")
                .doesNotContain("Bằng chữ");
        assertThat(text(ThanksLetter.pdf(gift))).contains("35 ngày công").doesNotContain("mã tra cứu");
    }

    @Test
    void theLetterThanksByNameAndSum() throws IOException {
        String letter =
                text(ThanksLetter.pdf(money("Nguyễn Thị Hường", false, false))).replaceAll("\\s+", " ");

        assertThat(letter)
                .contains(
                        "Kính gửi: Nguyễn Thị Hường",
                        "120.000.000 đồng (một trăm hai mươi triệu đồng)",
                        "ngày 10 tháng 02 năm 2025",
                        TRACE);
    }

    @Test
    void theLongestNameStillFits() throws IOException {
        String longest = "Hường ".repeat(33) + "ab";
        String oneWord = "Ỡ".repeat(200);

        assertThat(text(ReceiptPaper.pdf(materialOf(longest))).replaceAll("\\s+", " "))
                .contains(longest);
        assertThat(text(ReceiptPaper.pdf(materialOf(oneWord))).replaceAll("\\s+", ""))
                .contains(oneWord);
    }

    @Test
    void anyNameCanBePrinted() throws IOException {
        String decomposed = java.text.Normalizer.normalize("Đặng Thị Ngọc Diễm", java.text.Normalizer.Form.NFD);

        assertThat(text(ReceiptPaper.pdf(money(decomposed, false, false)))).contains("Đặng Thị Ngọc Diễm");
        assertThat(text(ReceiptPaper.pdf(money("A\u0000\n\tB 漢 \uD83C\uDFE0 C", false, false))))
                .contains("A B ? ? C");
        assertThat(text(ReceiptPaper.pdf(money("", false, false)))).contains("Đã nhận của:");
    }

    @Test
    void everyMaterialHasAVietnameseName() {
        assertThat(Arrays.stream(Item.values()).map(Item::name))
                .allSatisfy(item -> assertThat(MaterialWords.of(item)).isNotEqualTo(item));
        assertThat(Arrays.stream(QuantityUnit.values()).map(QuantityUnit::name))
                .allSatisfy(unit -> assertThat(MaterialWords.of(unit)).isNotEqualTo(unit));
    }

    private static PrintedGift money(String donor, boolean voided, boolean simulated) {
        return gift(donor, 120_000_000L, null, null, null, null, null, voided, simulated, TRACE);
    }

    private static PrintedGift material() {
        return materialOf("Công ty TNHH Xây dựng Bình Minh");
    }

    private static PrintedGift materialOf(String donor) {
        return gift(donor, null, "CEMENT", 1_200L, "BAG", 102_000_005L, null, false, false, null);
    }

    private static PrintedGift gift(
            String donor,
            @Nullable Long amountVnd,
            @Nullable String item,
            @Nullable Long quantity,
            @Nullable String unit,
            @Nullable Long declaredVnd,
            @Nullable Long workingDays,
            boolean voided,
            boolean simulated,
            @Nullable String traceCode) {
        return new PrintedGift(
                "Bảo hiểm xã hội tỉnh Tuyên Quang",
                donor,
                12,
                2025,
                amountVnd,
                item,
                quantity,
                unit,
                declaredVnd,
                workingDays,
                DAY,
                DAY,
                voided,
                simulated,
                CHECK,
                traceCode,
                traceCode == null ? null : "http://localhost:8080/trace#" + traceCode);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
            return new PDFTextStripper().getText(document);
        }
    }

    private static String scanned(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        }
    }
}
