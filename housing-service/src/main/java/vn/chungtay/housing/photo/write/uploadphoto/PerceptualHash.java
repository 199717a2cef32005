package vn.chungtay.housing.photo.write.uploadphoto;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a picture looks like, in 64 bits (ADR 12): the picture is averaged down to 32 × 32 greys; of their cosine transform the 64
 * lowest frequencies (1 to 8 each way, so that brightness as such does not matter) each give a bit, whether it is above their
 * median. Another size, compression or brightness changes a few bits of it, another picture about half.
 */
final class PerceptualHash {

    private static final int SIDE = 32;
    private static final int FREQUENCIES = 8;

    /** Standard deviation of the greys, of 255, below which nothing but noise would be hashed. */
    private static final double PLAIN = 2;

    private static final double[][] COSINES = cosines();

    private PerceptualHash() {}

    /** The hash, 16 hex digits; empty for a picture of one colour. */
    static Optional<String> of(BufferedImage picture) {
        double[][] greys = greys(picture);
        if (deviation(greys) < PLAIN) {
            return Optional.empty();
        }
        double[] lowest = lowestFrequencies(greys);
        double[] sorted = lowest.clone();
        Arrays.sort(sorted);
        double median = (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
        long bits = 0;
        for (double frequency : lowest) {
            bits = (bits << 1) | (frequency > median ? 1 : 0);
        }
        return Optional.of(HexFormat.of().toHexDigits(bits));
    }

    private static double[][] greys(BufferedImage picture) {
        double[][] greys = new double[SIDE][SIDE];
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                greys[row][column] = grey(picture, column, row);
            }
        }
        return greys;
    }

    /** The mean of all pixels that the cell lies over; of a smaller picture the one pixel. */
    private static double grey(BufferedImage picture, int column, int row) {
        int left = column * picture.getWidth() / SIDE;
        int right = Math.max(left + 1, (column + 1) * picture.getWidth() / SIDE);
        int top = row * picture.getHeight() / SIDE;
        int bottom = Math.max(top + 1, (row + 1) * picture.getHeight() / SIDE);
        double sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int rgb = picture.getRGB(x, y);
                sum += 0.299 * ((rgb >> 16) & 0xff)
                        + 0.587 * ((rgb >> 8) & 0xff)
                        + 0.114 * (rgb & 0xff); // ITU-R BT.601
            }
        }
        return sum / ((right - left) * (double) (bottom - top));
    }

    private static double deviation(double[][] greys) {
        double mean =
                Arrays.stream(greys).flatMapToDouble(Arrays::stream).average().orElseThrow();
        double variance = Arrays.stream(greys)
                .flatMapToDouble(Arrays::stream)
                .map(grey -> (grey - mean) * (grey - mean))
                .average()
                .orElseThrow();
        return Math.sqrt(variance);
    }

    private static double[] lowestFrequencies(double[][] greys) {
        double[] lowest = new double[FREQUENCIES * FREQUENCIES];
        for (int v = 0; v < FREQUENCIES; v++) {
            for (int u = 0; u < FREQUENCIES; u++) {
                double sum = 0;
                for (int row = 0; row < SIDE; row++) {
                    for (int column = 0; column < SIDE; column++) {
                        sum += greys[row][column] * COSINES[v][row] * COSINES[u][column];
                    }
                }
                lowest[v * FREQUENCIES + u] = sum;
            }
        }
        return lowest;
    }

    private static double[][] cosines() {
        double[][] cosines = new double[FREQUENCIES][SIDE];
        for (int frequency = 0; frequency < FREQUENCIES; frequency++) {
            for (int at = 0; at < SIDE; at++) {
                cosines[frequency][at] = Math.cos(Math.PI * (frequency + 1) * (2 * at + 1) / (2 * SIDE));
            }
        }
        return cosines;
    }
}
