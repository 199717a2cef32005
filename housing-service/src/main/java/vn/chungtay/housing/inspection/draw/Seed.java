package vn.chungtay.housing.inspection.draw;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * What a draw depends on besides the population: nobody chooses it, and it is recorded.
 *
 * @param value a number of 64 bits as 16 lower-case hex digits; as text, so that no reader of JSON rounds it
 */
public record Seed(String value) {

    /** A new one that nobody could foresee, where the source is a secure one. */
    public static Seed next(RandomGenerator random) {
        return new Seed(HexFormat.of().toHexDigits(random.nextLong()));
    }
}
