package vn.chungtay.contribution.statement.file;

import java.util.List;
import vn.chungtay.infra.service.table.Cell;
import vn.chungtay.infra.service.table.PlainText;
import vn.chungtay.infra.service.table.Row;

/**
 * What a row says of the money.
 *
 * @param debit what left
 * @param credit what came in
 */
record Moved(Amount debit, Amount credit) {

    private static final Amount NOTHING = new Amount(0, "");

    static Moved of(Row row, Layout.Columns columns, Style style) {
        Cell amount = row.cell(columns.credit());
        return switch (style.sign()) {
            case Sign.ByColumn() ->
                new Moved(Amount.of(row.cell(columns.debit()), style.digits()), Amount.of(amount, style.digits()));
            case Sign.ByMinus() -> byMinus(amount, style.digits());
            case Sign.ByMark mark -> byMark(row.cell(columns.mark()), mark, Amount.of(amount, style.digits()));
        };
    }

    private static Moved byMinus(Cell cell, DigitStyle digits) {
        String text = cell.text();
        boolean bracketed = text.startsWith("(") && text.endsWith(")");
        if (!bracketed && !(text.startsWith("-") && text.length() > 1)) {
            return new Moved(NOTHING, Amount.of(cell, digits));
        }
        String amount = text.substring(1, bracketed ? text.length() - 1 : text.length());
        return new Moved(Amount.of(new Cell(amount.strip(), cell.formula()), digits), NOTHING);
    }

    private static Moved byMark(Cell cell, Sign.ByMark mark, Amount amount) {
        if (is(cell, mark.debits())) {
            return new Moved(amount, NOTHING);
        }
        boolean understood = is(cell, mark.credits()) || amount.valueVnd() == 0;
        return new Moved(NOTHING, understood ? amount : new Amount(0, "line.mark-unknown"));
    }

    private static boolean is(Cell cell, List<String> marks) {
        String said = PlainText.of(cell.text());
        return marks.stream().map(PlainText::of).anyMatch(said::equals);
    }
}
