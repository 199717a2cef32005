package vn.chungtay.contribution.statement.file;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.service.table.PlainText;
import vn.chungtay.infra.service.table.Row;

/**
 * Where a bank's files have what. A column is known by words of its head, without diacritics and in lower case: the first head
 * from the left that has one of them.
 *
 * @param day words of the head of the day
 * @param document words of the head of the voucher's number; the day's own column where both stand in one cell
 * @param debit words of the head of what left
 * @param credit words of the head of what came in
 * @param balance words of the head of the balance; empty in layouts without one
 * @param narrative words of the head of the narrative
 */
public record Layout(
        List<String> day,
        List<String> document,
        List<String> debit,
        List<String> credit,
        List<String> balance,
        List<String> narrative) {

    /** Vietcombank's, with heads in Vietnamese and English. */
    public static final Layout VIETCOMBANK = new Layout(
            List.of("ngay gd", "ngay giao dich", "tnx date"),
            List.of("so ct", "doc no"),
            List.of("ghi no", "debit"),
            List.of("ghi co", "credit"),
            List.of("so du", "balance"),
            List.of("noi dung", "transactions in detail"));

    /**
     * Numbers of the columns, from 0.
     *
     * @param balance −1 in layouts without balances
     */
    record Columns(int day, int document, int debit, int credit, int balance, int narrative) {}

    /** The columns, where this row is the table's head. */
    Optional<Columns> columns(Row head) {
        Integer dayAt = find(head, day);
        Integer debitAt = find(head, debit);
        Integer creditAt = find(head, credit);
        Integer narrativeAt = find(head, narrative);
        Integer balanceAt = balance.isEmpty() ? Integer.valueOf(-1) : find(head, balance);
        Integer documentAt = document.isEmpty() ? dayAt : find(head, document);
        if (dayAt == null
                || debitAt == null
                || creditAt == null
                || narrativeAt == null
                || balanceAt == null
                || documentAt == null
                || debitAt.equals(creditAt)) {
            return Optional.empty();
        }
        return Optional.of(new Columns(dayAt, documentAt, debitAt, creditAt, balanceAt, narrativeAt));
    }

    private static @Nullable Integer find(Row head, List<String> words) {
        for (int column = 0; column < head.cells().size(); column++) {
            String text = PlainText.of(head.cell(column).text());
            if (words.stream().anyMatch(word -> text.contains(PlainText.of(word)))) {
                return column;
            }
        }
        return null;
    }
}
