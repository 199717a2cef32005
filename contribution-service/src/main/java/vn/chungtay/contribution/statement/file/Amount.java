package vn.chungtay.contribution.statement.file;

import java.util.regex.Pattern;
import vn.chungtay.infra.service.table.Cell;

/**
 * An amount as a bank writes it: whole đồng, three digits between two separators that are all commas or all points, and perhaps
 * two noughts behind the other one.
 *
 * @param valueVnd đồng, 0 where the cell says nothing
 * @param fault code of what is wrong with it; empty where it can be used
 */
public record Amount(long valueVnd, String fault) {

    private static final Pattern WHOLE =
            Pattern.compile("([0-9]{1,18}|[0-9]{1,3}(,[0-9]{3}){1,5}|[0-9]{1,3}(\\.[0-9]{3}){1,5})");
    private static final Pattern NO_FRACTION = Pattern.compile("[.,]00?$");
    private static final Pattern FRACTION = Pattern.compile("[0-9.,]+[.,][0-9]{1,2}");

    /** What the cell says. */
    public static Amount of(Cell cell) {
        if (cell.formula()) {
            return faulty("line.formula");
        }
        String text = cell.text();
        if (text.isEmpty() || text.equals("-")) {
            return new Amount(0, "");
        }
        if (text.startsWith("-") || text.startsWith("(")) {
            return faulty("line.amount-negative");
        }
        String whole = NO_FRACTION
                .matcher(text.startsWith("+") ? text.substring(1) : text)
                .replaceFirst("");
        if (!WHOLE.matcher(whole).matches()) {
            return faulty(FRACTION.matcher(text).matches() ? "line.amount-fractional" : "line.amount-malformed");
        }
        return new Amount(Long.parseLong(whole.replace(",", "").replace(".", "")), "");
    }

    private static Amount faulty(String code) {
        return new Amount(0, code);
    }
}
