package vn.chungtay.contribution.transfercode.vietqr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.contribution.shared.AccountId;
import vn.chungtay.infra.service.errors.RuleViolated;

class VietQrTest {

    /** Published examples; the second has field 38 behind 58. */
    private static final String TO_970416 =
            "00020101021238530010A0000007270123000697041601092245284790208QRIBFTTA53037045405100005802VN"
                    + "62340107NPS68690819TRANSFER TO SOMEONE6304AC13";

    private static final String TO_970436 =
            "00020101021153037045802VN38540010A00000072701240006970436011010319334300208QRIBFTTA"
                    + "62220818Thanh toan hoa don6304FCE9";

    private static final AccountId ACCOUNT = AccountId.of("970436", "0011001932418");

    @ParameterizedTest
    @ValueSource(strings = {TO_970416, TO_970436})
    void computesTheChecksumOfPublishedExamples(String text) {
        int end = text.length() - 4;

        assertThat(Crc16.of(text.substring(0, end))).isEqualTo(text.substring(end));
    }

    @Test
    void readsPublishedExamplesWhateverTheOrderOfFields() {
        assertThat(VietQr.parse(TO_970416))
                .isEqualTo(new VietQr(AccountId.of("970416", "224528479"), 10_000L, "TRANSFER TO SOMEONE"));
        assertThat(VietQr.parse(TO_970436))
                .isEqualTo(new VietQr(AccountId.of("970436", "1031933430"), null, "Thanh toan hoa don"));
    }

    @Test
    void readsWhatItWrites() {
        var open = new VietQr(ACCOUNT, null, "XNT2222222222");
        var fixed = new VietQr(ACCOUNT, 500_000L, null);

        assertThat(VietQr.parse(open.text())).isEqualTo(open);
        assertThat(VietQr.parse(fixed.text())).isEqualTo(fixed);
        assertThat(open.text()).startsWith("000201010211");
        assertThat(fixed.text()).startsWith("000201010212").contains("5406500000");
    }

    @ParameterizedTest
    @CsvSource({"1", "9999999999999"})
    void takesAmountsThatHaveAPlace(long amountVnd) {
        assertThat(VietQr.parse(new VietQr(ACCOUNT, amountVnd, null).text()).amountVnd())
                .isEqualTo(amountVnd);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "10000000000000"})
    void refusesAmountsThatHaveNone(long amountVnd) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> new VietQr(ACCOUNT, amountVnd, null))
                .returns("vietqr.amount-malformed", RuleViolated::code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "53037045802VN | vietqr.field-missing | 00",
                "000202 | vietqr.field-unsupported | 00",
                "0002015303840 | vietqr.field-unsupported | 53",
                "00020153037045802TH | vietqr.field-unsupported | 58",
                "00020153037045802VN | vietqr.field-missing | 38",
                "00020153037045802VN38070003ABC | vietqr.field-unsupported | 38/00",
                "00020153037045802VN38260010A0000007270208QRIBFTTC | vietqr.field-unsupported | 38/02",
                "00020153037045802VN38260010A0000007270208QRIBFTTA | vietqr.field-missing | 38/01",
                "00020153037045802VN38400010A0000007270110000697043A0208QRIBFTTA | vietqr.field-unsupported | 38/01/00",
                "00020153037045802VN38400010A000000727011000069704360208QRIBFTTA | vietqr.field-missing | 38/01/01",
                "00020153037045802VN38480010A0000007270118000697043601040-120208QRIBFTTA | vietqr.field-unsupported | 38/01/01",
                "0002010002015303704 | vietqr.field-twice | 00",
                "0002015 | vietqr.malformed | 56",
                "0002015399704 | vietqr.malformed | 53",
                "000201AA03704 | vietqr.malformed | AA"
            })
    void saysWhichFieldIsWrong(String text, String code, String tag) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> VietQr.parse(checked(text)))
                .returns(code, RuleViolated::code)
                .satisfies(refusal -> assertThat(refusal.facts()).containsEntry("tag", tag));
    }

    @Test
    void refusesAnAmountWithADecimal() {
        String text = "00020153037045802VN38530010A0000007270123000697041601092245284790208QRIBFTTA540510.00";

        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> VietQr.parse(checked(text)))
                .returns("vietqr.amount-malformed", RuleViolated::code);
    }

    @ParameterizedTest
    @CsvSource({"0, vietqr.checksum-wrong", "40, vietqr.checksum-wrong", "136, vietqr.checksum-wrong"})
    void refusesATextThatWasChangedAnywhere(int at, String code) {
        var changed = new StringBuilder(TO_970416);
        changed.setCharAt(at, changed.charAt(at) == '9' ? '8' : '9');

        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> VietQr.parse(changed.toString()))
                .returns(code, RuleViolated::code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "6304", "no QR at all", "00020153037045802VN"})
    void refusesATextWithoutAChecksum(String text) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> VietQr.parse(text))
                .returns("vietqr.field-missing", RuleViolated::code)
                .returns(Map.of("tag", "63"), RuleViolated::facts);
    }

    /** The last words of another field look like it, and their checksum is right. */
    @Test
    void refusesATextWhoseChecksumIsPartOfAnotherField() {
        String start = "00020153037045802VN38530010A0000007270123000697041601092245284790208QRIBFTTA";
        String hidden = start + "62180814" + "chuyen" + "6304";

        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> VietQr.parse(hidden + Crc16.of(hidden)))
                .returns("vietqr.field-missing", RuleViolated::code)
                .returns(Map.of("tag", "63"), RuleViolated::facts);
    }

    @Test
    void isReadBackFromItsPicture() throws Exception {
        String text = new VietQr(ACCOUNT, 500_000L, "XNT2222222222").text();

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(new QrPicture(text).png()));

        int width = image.getWidth();
        int[] pixels = image.getRGB(0, 0, width, width, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)));
        assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(text);
    }

    @Test
    void isDrawnAsOnePathOfUnitSquares() throws Exception {
        var picture = new QrPicture(TO_970416);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
        int squares = image.getWidth() / 10;
        int black = 0;
        for (int i = 0; i < squares * squares; i++) {
            black += (image.getRGB(i % squares * 10, i / squares * 10) & 0xFFFFFF) == 0 ? 1 : 0;
        }

        assertThat(picture.svg())
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\"".formatted(squares));
        assertThat(picture.svg().split("h1v1h-1z", -1)).hasSize(black + 1);
    }

    private static String checked(String text) {
        return text + "6304" + Crc16.of(text + "6304");
    }
}
