package vn.chungtay.housing.photo.write.uploadphoto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.housing.testing.TestPhotos;
import vn.chungtay.infra.service.errors.RuleViolated;

class PictureTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 31);

    @Test
    void keepsEveryNthPixelOfALargePhoto() {
        assertThat(size(Picture.read(TestPhotos.png(TestPhotos.picture(1, 1_280, 40)), "png")))
                .isEqualTo("1280x40");
        assertThat(size(Picture.read(TestPhotos.png(TestPhotos.picture(1, 1_281, 40)), "png")))
                .isEqualTo("641x20");
        assertThat(size(Picture.read(TestPhotos.jpeg(TestPhotos.picture(1, 30, 2_561), 0.9f), "jpeg")))
                .isEqualTo("10x854");
    }

    /** The file has no pixels at all: what is too large is found by the header, what is not is then found to be broken. */
    @ParameterizedTest
    @CsvSource({
        "50000, 1001, photo.too-many-pixels",
        "50000, 1000, photo.unreadable",
        "2147483647, 2147483647, photo.too-many-pixels"
    })
    void refusesWhatWouldUnpackToTooMuch(int width, int height, String code) {
        assertRefused(bomb(width, height), "png", code);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 200, 1_000})
    void refusesAPhotoThatIsCutOff(int missing) {
        byte[] jpeg = TestPhotos.jpeg(TestPhotos.picture(2, 300, 200), 0.9f);
        byte[] png = TestPhotos.png(TestPhotos.picture(2, 300, 200));

        assertRefused(Arrays.copyOf(jpeg, jpeg.length - missing), "jpeg", "photo.unreadable");
        assertRefused(Arrays.copyOf(png, png.length - missing), "png", "photo.unreadable");
    }

    /** The small picture inside has an end of its own. */
    @Test
    void isNotDeceivedByTheEndOfAPictureInside() {
        byte[] jpeg = TestPhotos.withExif(
                TestPhotos.jpeg(TestPhotos.picture(2, 300, 200), 0.9f),
                TestPhotos.jpeg(TestPhotos.picture(2, 30, 20), 0.5f));

        assertRefused(Arrays.copyOf(jpeg, jpeg.length - 20), "jpeg", "photo.unreadable");
    }

    @Test
    void refusesABrokenHeader() {
        assertRefused(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 0, 0}, "jpeg", "photo.unreadable");
        assertRefused("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1), "png", "photo.unreadable");
    }

    @Test
    void takesWhatACameraAddsBehindTheEnd() {
        byte[] jpeg = TestPhotos.jpeg(TestPhotos.picture(2, 300, 200), 0.9f);

        assertThat(size(Picture.read(Arrays.copyOf(jpeg, jpeg.length + 500), "jpeg")))
                .isEqualTo("300x200");
    }

    /** The upper left corner is red, the others are not; where is it when the photo is upright? */
    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 1, 0", "3, 1, 1", "4, 0, 1", "5, 0, 0", "6, 1, 0", "7, 1, 1", "8, 0, 1", "9, 0, 0"})
    void isTurnedAsTheCameraSays(int orientation, int redColumn, int redRow) {
        var image = new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 10; x++) {
            for (int y = 0; y < 5; y++) {
                image.setRGB(x, y, Color.RED.getRGB());
            }
        }

        BufferedImage upright =
                Picture.read(TestPhotos.png(image), "png").upright(orientation).image();

        boolean sideways = orientation >= 5 && orientation <= 8;
        assertThat(upright.getWidth()).isEqualTo(sideways ? 10 : 20);
        for (int column = 0; column < 2; column++) {
            for (int row = 0; row < 2; row++) {
                int pixel = upright.getRGB(
                        (1 + 2 * column) * upright.getWidth() / 4, (1 + 2 * row) * upright.getHeight() / 4);
                assertThat(pixel == Color.RED.getRGB())
                        .as("red at %d, %d", column, row)
                        .isEqualTo(column == redColumn && row == redRow);
            }
        }
    }

    /** 48 megapixels; unpacked they would be 48 MB of greys, and three times as much in colour. */
    @Test
    void unpacksALargePhotoInLittleMemory() {
        var large = new BufferedImage(8_000, 6_000, BufferedImage.TYPE_BYTE_GRAY);
        byte[] jpeg = TestPhotos.jpeg(large, 0.9f);
        byte[] png = TestPhotos.png(large);
        long before = allocated();

        Picture.read(jpeg, "jpeg");
        Picture.read(png, "png");

        assertThat(allocated() - before).isLessThan(10_000_000);
    }

    private static long allocated() {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        return threads.getCurrentThreadAllocatedBytes();
    }

    @Test
    void copiesThePictureAlone() throws Exception {
        byte[] exif =
                TestPhotos.exif(1, "2025:02:03 08:30:00", TestPhotos.degrees(22.447), TestPhotos.degrees(105.231));
        byte[] photo = TestPhotos.withExif(TestPhotos.jpeg(TestPhotos.picture(3, 2_000, 1_000), 0.9f), exif);

        byte[] copy = Picture.read(photo, "jpeg").plainJpeg();

        CameraFacts left = CameraFacts.read(copy, "jpeg", TODAY);
        assertThat(CameraFacts.read(photo, "jpeg", TODAY).place()).isNotNull();
        assertThat(left.place()).isNull();
        assertThat(left.takenOn()).isNull();
        assertThat(new String(copy, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        assertThat(ImageIO.read(new ByteArrayInputStream(copy)).getWidth()).isEqualTo(1_000);
    }

    private static String size(Picture picture) {
        return picture.image().getWidth() + "x" + picture.image().getHeight();
    }

    private static void assertRefused(byte[] photo, String format, String code) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> Picture.read(photo, format))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.facts()).containsEntry("field", "photo");
                });
    }

    private static byte[] bomb(int width, int height) {
        byte[] header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var crc = new CRC32();
        crc.update(header);
        return ByteBuffer.allocate(33)
                .put("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(13)
                .put(header)
                .putInt((int) crc.getValue())
                .array();
    }
}
