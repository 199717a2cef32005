package vn.chungtay.housing.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.jspecify.annotations.Nullable;

/** Photos of houses that never were, with what a camera writes beside them. */
public final class TestPhotos {

    private static final AtomicInteger NEXT = new AtomicInteger(1_000);

    private TestPhotos() {}

    /** A photo that looks like no other. */
    public static byte[] next() {
        return png(picture(NEXT.incrementAndGet(), 96, 64));
    }

    /** Ellipses of many colours; the same for the same seed, in every size. */
    public static BufferedImage picture(int seed, int width, int height) {
        var random = new Random(seed);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        for (int i = 0; i < 40; i++) {
            pen.setColor(new Color(random.nextInt(0x1000000)));
            pen.fillOval(
                    (int) (random.nextDouble() * width) - width / 6,
                    (int) (random.nextDouble() * height) - height / 6,
                    (int) (random.nextDouble() * width / 2) + 1,
                    (int) (random.nextDouble() * height / 2) + 1);
        }
        pen.dispose();
        return picture;
    }

    public static byte[] png(BufferedImage picture) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG without EXIF. */
    public static byte[] jpeg(BufferedImage picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The JPEG with an EXIF segment behind its first marker. */
    public static byte[] withExif(byte[] jpeg, byte[] exif) {
        byte[] head = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(jpeg.length + 4 + head.length + exif.length)
                .put(jpeg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (2 + head.length + exif.length))
                .put(head)
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /**
     * What a camera writes.
     *
     * @param orientation 1 as it is
     * @param takenAt {@code 2025:02:03 08:30:00}, absent where the camera has no clock
     * @param latitude whole degrees north (absent where it knows no place) with minutes and seconds
     * @param longitude as the latitude, east
     */
    public static byte[] exif(
            int orientation, @Nullable String takenAt, double @Nullable [] latitude, double @Nullable [] longitude) {
        var tiff = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("II".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        int exifAt = 100;
        int gpsAt = 200;
        tiff.putShort((short) 3);
        entry(tiff, 0x0112, 3, 1, orientation);
        entry(tiff, 0x8769, 4, 1, exifAt);
        entry(tiff, 0x8825, 4, 1, gpsAt);
        tiff.putInt(0);
        tiff.position(exifAt);
        tiff.putShort((short) (takenAt == null ? 0 : 1));
        if (takenAt != null) {
            entry(tiff, 0x9003, 2, takenAt.length() + 1, 150);
            tiff.putInt(0);
            tiff.position(150).put(takenAt.getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
        }
        tiff.position(gpsAt);
        if (latitude == null || longitude == null) {
            tiff.putShort((short) 0);
        } else {
            tiff.putShort((short) 4);
            entry(tiff, 1, 2, 2, 'N');
            entry(tiff, 2, 5, 3, 300);
            entry(tiff, 3, 2, 2, 'E');
            entry(tiff, 4, 5, 3, 330);
            tiff.putInt(0);
            rationals(tiff.position(300), latitude);
            rationals(tiff.position(330), longitude);
        }
        return tiff.array();
    }

    /** Degrees as degrees, minutes and seconds. */
    public static double[] degrees(double decimal) {
        double minutes = (decimal - Math.floor(decimal)) * 60;
        return new double[] {Math.floor(decimal), Math.floor(minutes), (minutes - Math.floor(minutes)) * 60};
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static void rationals(ByteBuffer tiff, double[] values) {
        for (double value : values) {
            tiff.putInt((int) Math.round(value * 10_000)).putInt(10_000);
        }
    }
}
