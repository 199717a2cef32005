package vn.chungtay.housing.photo.write.uploadphoto;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.chungtay.housing.testing.TestPhotos;

class PerceptualHashTest {

    /** As evidence.photo_near_duplicate_bits has it. */
    private static final int LIKE = 6;

    @Test
    void hardlyChangesWithSizeCompressionAndBrightness() throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            BufferedImage original = TestPhotos.picture(seed, 640, 480);

            assertThat(bits(original, TestPhotos.picture(seed, 320, 240))).isLessThanOrEqualTo(LIKE);
            assertThat(bits(original, ImageIO.read(new ByteArrayInputStream(TestPhotos.jpeg(original, 0.3f)))))
                    .isLessThanOrEqualTo(LIKE);
            assertThat(bits(original, new RescaleOp(0.8f, 20, null).filter(original, null)))
                    .isLessThanOrEqualTo(LIKE);
        }
    }

    @Test
    void tellsPicturesApart() {
        for (int seed = 0; seed < 20; seed++) {
            for (int other = 0; other < seed; other++) {
                assertThat(bits(TestPhotos.picture(seed, 320, 240), TestPhotos.picture(other, 320, 240)))
                        .isGreaterThan(LIKE);
            }
        }
    }

    @Test
    void isMissingWhereThereIsNothingToSee() {
        var plain = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        assertThat(PerceptualHash.of(plain)).isEmpty();

        for (int x = 0; x < 8; x++) {
            for (int y = 0; y < 16; y++) {
                plain.setRGB(x, y, 0x0a0a0a);
            }
        }
        assertThat(PerceptualHash.of(plain)).isPresent();
    }

    private static int bits(BufferedImage one, BufferedImage other) {
        return Long.bitCount(hash(one) ^ hash(other));
    }

    private static long hash(BufferedImage picture) {
        return Long.parseUnsignedLong(PerceptualHash.of(picture).orElseThrow(), 16);
    }
}
