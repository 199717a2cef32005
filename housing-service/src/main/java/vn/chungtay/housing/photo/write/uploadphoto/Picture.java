package vn.chungtay.housing.photo.write.uploadphoto;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.errors.RuleViolated;

/**
 * What a photo shows, on a small scale. How large it is stands in its header and is read before anything is unpacked; then only
 * every n-th pixel of every n-th line is kept, so that the largest photo needs little memory.
 */
final class Picture {

    /** Largest photo that is unpacked, 50 megapixels: those of today's telephones. A small file can claim far more. */
    static final long MOST_PIXELS = 50_000_000;

    /** The longer side of what is kept, pixels, at most. */
    static final int LONGEST_SIDE = 1_280;

    private static final String FIELD = "photo";
    private static final float QUALITY = 0.8f;

    private final BufferedImage image;

    private Picture(BufferedImage image) {
        this.image = image;
    }

    /**
     * Unpacks a photo.
     *
     * @param format {@code jpeg} or {@code png}, as the content showed
     * @throws RuleViolated {@code photo.too-many-pixels}, {@code photo.unreadable} where it is broken or cut off
     */
    static Picture read(byte[] photo, String format) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = new BytesInput(photo)) {
            // What stands beside the picture is not read: it may be packed a thousandfold, too.
            reader.setInput(input, true, true);
            int step = step(reader.getWidth(0), reader.getHeight(0));
            if (!FileEnd.isThere(photo, format)) {
                throw unreadable(null);
            }
            var every = reader.getDefaultReadParam();
            every.setSourceSubsampling(step, step, 0, 0);
            return new Picture(reader.read(0, every));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw unreadable(e);
        } finally {
            reader.dispose();
        }
    }

    private static int step(int width, int height) {
        if ((long) width * height > MOST_PIXELS) {
            throw new RuleViolated(
                    "photo.too-many-pixels",
                    Map.of("field", FIELD, "width", width, "height", height, "mostPixels", MOST_PIXELS));
        }
        return Math.ceilDiv(Math.max(width, height), LONGEST_SIDE);
    }

    private static RuleViolated unreadable(@Nullable Exception why) {
        return new RuleViolated("photo.unreadable", Map.of("field", FIELD), why);
    }

    /**
     * The picture as it is to be looked at.
     *
     * @param orientation as EXIF counts: 1 as it is, 3 upside down, 6 to be turned clockwise, 8 the other way; even ones (2, 4, 5, 7)
     *     mirrored
     */
    Picture upright(int orientation) {
        if (orientation < 2 || orientation > 8) {
            return this;
        }
        boolean sideways = orientation >= 5;
        int width = sideways ? image.getHeight() : image.getWidth();
        int height = sideways ? image.getWidth() : image.getHeight();
        var turn = new AffineTransform();
        turn.translate(width / 2.0, height / 2.0);
        turn.quadrantRotate(
                switch (orientation) {
                    case 3, 4 -> 2;
                    case 6, 7 -> 1;
                    case 5, 8 -> 3;
                    default -> 0;
                });
        if (orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7) {
            turn.scale(-1, 1);
        }
        turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        return new Picture(drawn(width, height, turn));
    }

    /** What it looks like. */
    BufferedImage image() {
        return image;
    }

    /** The picture alone as a JPEG: no time, no place, no camera. */
    byte[] plainJpeg() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam smaller = writer.getDefaultWriteParam();
            smaller.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            smaller.setCompressionQuality(QUALITY);
            var pixels = drawn(image.getWidth(), image.getHeight(), new AffineTransform());
            writer.write(null, new IIOImage(pixels, null, null), smaller);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private BufferedImage drawn(int width, int height, AffineTransform how) {
        var target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = target.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        pen.drawImage(image, how, null);
        pen.dispose();
        return target;
    }
}
