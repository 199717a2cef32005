package vn.chungtay.infra.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a reference file, read by column and type.
 *
 * @param file for messages
 * @param line counted from 1, the header being line 1
 * @param columns place of each column by name
 * @param values in the order of the columns
 */
record CsvRow(String file, long line, Map<String, Integer> columns, List<String> values) {

    String text(String column) {
        String value = optionalText(column);
        if (value == null) {
            throw wrong(column, "is empty", null);
        }
        return value;
    }

    @Nullable
    String optionalText(String column) {
        Integer place = columns.get(column);
        if (place == null) {
            throw wrong(column, "is not a column of the file", null);
        }
        String value = values.get(place);
        return value.isBlank() ? null : value.strip();
    }

    LocalDate day(String column) {
        return parseDay(column, text(column));
    }

    @Nullable
    LocalDate optionalDay(String column) {
        String value = optionalText(column);
        return value == null ? null : parseDay(column, value);
    }

    double decimal(String column) {
        String value = text(column);
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw wrong(column, "is not a number: " + value, e);
        }
    }

    /** Words separated by a bar; an empty value is an empty list. */
    List<String> list(String column) {
        String value = optionalText(column);
        return value == null ? List.of() : Arrays.asList(value.split("\\|", -1));
    }

    /** A constant by its name in lower case. */
    <E extends Enum<E>> E constant(String column, Class<E> type) {
        String value = text(column);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
                return constant;
            }
        }
        throw wrong(column, "is none of " + Arrays.toString(type.getEnumConstants()) + ": " + value, null);
    }

    ReferenceDataException wrong(String column, String what, @Nullable Throwable cause) {
        return new ReferenceDataException(file + ", line " + line + ": column " + column + " " + what, cause);
    }

    private LocalDate parseDay(String column, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw wrong(column, "is not a day: " + value, e);
        }
    }
}
