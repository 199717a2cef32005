package vn.chungtay.contribution.statement.file;

import java.util.List;

/** How a row says whether its money came in or left. */
public sealed interface Sign {

    /** Each has a column of its own. */
    record ByColumn() implements Sign {}

    /** One column, with a minus or brackets where the money left. */
    record ByMinus() implements Sign {}

    /**
     * One column, and a mark in another one.
     *
     * @param head words of the head of the mark's column
     * @param debits marks of what left
     * @param credits marks of what came in
     */
    record ByMark(List<String> head, List<String> debits, List<String> credits) implements Sign {

        public ByMark {
            head = List.copyOf(head);
            debits = List.copyOf(debits);
            credits = List.copyOf(credits);
        }
    }
}
