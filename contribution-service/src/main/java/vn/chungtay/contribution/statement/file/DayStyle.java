package vn.chungtay.contribution.statement.file;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a bank writes days, with strokes, points or hyphens between the numbers. {@code 2025-02-10} means one day only and is read
 * in every style; a cell that is a date by itself comes so. The names are stored: they never change.
 */
public enum DayStyle {
    /** {@code 10/02/2025}, as banks of Vietnam write. */
    DAY_MONTH_YEAR("dd/MM/uuuu"),
    /** {@code 10/02/25}. */
    DAY_MONTH_SHORT_YEAR("dd/MM/uu"),
    /** {@code 02/10/2025}. */
    MONTH_DAY_YEAR("MM/dd/uuuu"),
    /** {@code 2025/02/10}. */
    YEAR_MONTH_DAY("uuuu/MM/dd");

    private static final Pattern MARKS = Pattern.compile("[.-]");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final DateTimeFormatter format;
    private final int length;

    DayStyle(String pattern) {
        this.format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
        this.length = pattern.length();
    }

    /** The day at the beginning of the text, absent where there is none; the time of day may follow. */
    @Nullable
    LocalDate parse(String text) {
        Matcher iso = ISO.matcher(text);
        try {
            if (iso.lookingAt()) {
                return LocalDate.parse(iso.group());
            }
            return text.length() < length || longerYear(text)
                    ? null
                    : LocalDate.parse(MARKS.matcher(text.substring(0, length)).replaceAll("/"), format);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** What follows the day: in some layouts the number of the voucher. */
    String after(String text) {
        Matcher iso = ISO.matcher(text);
        return text.substring(iso.lookingAt() ? iso.end() : length).strip();
    }

    /** 10/02/2025 is no day of the year 20. */
    private boolean longerYear(String text) {
        return this == DAY_MONTH_SHORT_YEAR && text.length() > length && Character.isDigit(text.charAt(length));
    }
}
