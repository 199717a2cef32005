package vn.chungtay.infra.service.table;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as people and banks of Vietnam write them: {@code dd/mm/yyyy}. */
public final class Days {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int LENGTH = 10;

    private Days() {}

    /** The day at the beginning of the text, absent where there is none; the time of day may follow. */
    public static @Nullable LocalDate parse(String text) {
        if (text.length() < LENGTH) {
            return null;
        }
        try {
            return LocalDate.parse(text.substring(0, LENGTH), FORMAT);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** What follows the day: in some layouts the number of the voucher. */
    public static String after(String text) {
        return text.substring(Math.min(LENGTH, text.length())).strip();
    }

    /** The day so written. */
    public static String format(LocalDate day) {
        return FORMAT.format(day);
    }
}
