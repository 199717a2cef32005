package vn.chungtay.contribution.statement.file;

/**
 * One cell of a row.
 *
 * @param text what it says, without blanks around it; empty where it says nothing
 * @param formula whether it is computed: what it says may have changed since the bank wrote it
 */
public record Cell(String text, boolean formula) {

    static final Cell EMPTY = new Cell("", false);

    static Cell of(String text) {
        return new Cell(text.strip(), false);
    }
}
