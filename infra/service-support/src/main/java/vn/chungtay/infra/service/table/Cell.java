package vn.chungtay.infra.service.table;

/**
 * One cell of a row.
 *
 * @param text what it says, without blanks around it; empty where it says nothing
 * @param formula whether it is computed: what it says may have changed since it was written
 */
public record Cell(String text, boolean formula) {

    /** What a cell is that the file does not have. */
    public static final Cell EMPTY = new Cell("", false);

    /** A cell that says this. */
    public static Cell of(String text) {
        return new Cell(text.strip(), false);
    }
}
