package vn.chungtay.contribution.statement.file;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
 * @param style how the rest is written; where one column has both what left and what came in, debit and credit are its words
 */
public record Layout(
        List<String> day,
        List<String> document,
        List<String> debit,
        List<String> credit,
        List<String> balance,
        List<String> narrative,
        Style style) {

    /** Vietcombank's, with heads in Vietnamese and English. */
    public static final Layout VIETCOMBANK = new Layout(
            List.of("ngay gd", "ngay giao dich", "tnx date"),
            List.of("so ct", "doc no"),
            List.of("ghi no", "debit"),
            List.of("ghi co", "credit"),
            List.of("so du", "balance"),
            List.of("noi dung", "transactions in detail"));

    /** A layout that is written as banks of Vietnam mostly write. */
    public Layout(
            List<String> day,
            List<String> document,
            List<String> debit,
            List<String> credit,
            List<String> balance,
            List<String> narrative) {
        this(day, document, debit, credit, balance, narrative, Style.USUAL);
    }

    private static final int NONE = -1;

    /**
     * Numbers of the columns, from 0.
     *
     * @param debit the same as {@code credit} where one column has both
     * @param mark −1 where the columns themselves say what came in and what left
     * @param balance −1 in layouts without balances
     */
    record Columns(int day, int document, int debit, int credit, int mark, int balance, List<Integer> narratives) {}

    /** The columns, where this row is the table's head. */
    Optional<Columns> columns(Row head) {
        int dayAt = find(head, day);
        int creditAt = find(head, credit);
        int debitAt = find(head, debit);
        int markAt = style.sign() instanceof Sign.ByMark mark ? find(head, mark.head()) : NONE;
        int balanceAt = balance.isEmpty() ? NONE : find(head, balance);
        int documentAt = document.isEmpty() ? dayAt : find(head, document);
        List<Integer> narrativesAt = Stream.concat(
                        Stream.of(narrative), style.furtherNarratives().stream().map(List::of))
                .map(words -> find(head, words))
                .toList();
        boolean complete = IntStream.of(dayAt, creditAt, debitAt, documentAt).allMatch(at -> at >= 0)
                && narrativesAt.stream().allMatch(at -> at >= 0)
                && (balance.isEmpty() || balanceAt >= 0)
                && signed(debitAt, creditAt, markAt);
        return complete
                ? Optional.of(new Columns(dayAt, documentAt, debitAt, creditAt, markAt, balanceAt, narrativesAt))
                : Optional.empty();
    }

    private boolean signed(int debitAt, int creditAt, int markAt) {
        return switch (style.sign()) {
            case Sign.ByColumn() -> debitAt != creditAt;
            case Sign.ByMinus() -> true;
            case Sign.ByMark mark -> markAt >= 0;
        };
    }

    /** A head that is the words goes before one that only has them: "Số tiền" is not "Số tiền ghi nợ". */
    private static int find(Row head, List<String> words) {
        List<String> heads =
                head.cells().stream().map(cell -> PlainText.of(cell.text())).toList();
        List<String> wanted = words.stream().map(PlainText::of).toList();
        int same = first(heads, wanted::contains);
        return same >= 0 ? same : first(heads, text -> wanted.stream().anyMatch(text::contains));
    }

    private static int first(List<String> heads, Predicate<String> wanted) {
        return IntStream.range(0, heads.size())
                .filter(column -> wanted.test(heads.get(column)))
                .findFirst()
                .orElse(NONE);
    }
}
