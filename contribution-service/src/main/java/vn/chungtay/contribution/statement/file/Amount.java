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

    private static final Pattern FRACTION = Pattern.compile("[0-9.,]+[.,][0-9]{1,2}");

    /** What the cell says, whichever marks part its digits. */
    public static Amount of(Cell cell) {
        return of(cell, DigitStyle.EITHER);
    }

    /** What the cell says. */
    static Amount of(Cell cell, DigitStyle digits) {
        if (cell.formula()) {
            return faulty("line.formula");
        }
        if (saysNothing(cell)) {
            return new Amount(0, "");
        }
        String text = cell.text();
        if (text.startsWith("-") || text.startsWith("(")) {
            return faulty("line.amount-negative");
        }
        String whole = digits.withoutNoughts(text.startsWith("+") ? text.substring(1) : text);
        if (!digits.isWhole(whole)) {
            return faulty(FRACTION.matcher(text).matches() ? "line.amount-fractional" : "line.amount-malformed");
        }
        return new Amount(Long.parseLong(whole.replace(",", "").replace(".", "")), "");
    }

    /** Whether no amount stands there; a nought is one. */
    public static boolean saysNothing(Cell cell) {
        return cell.text().isEmpty() || cell.text().equals("-");
    }

    private static Amount faulty(String code) {
        return new Amount(0, code);
    }
}
