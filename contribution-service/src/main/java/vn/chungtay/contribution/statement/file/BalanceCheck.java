package vn.chungtay.contribution.statement.file;

import org.jspecify.annotations.Nullable;

/**
 * Whether each line's balance follows from its neighbour's. Banks list the oldest line first or the newest; either will do, but
 * not now the one, now the other. A line that is missing, doubled or changed shows itself here.
 */
final class BalanceCheck {

    private boolean oldestFirst = true;
    private boolean newestFirst = true;
    private @Nullable StatementLine before;

    /** Whether the line's balance follows; always so for the first line and for lines without a balance. */
    boolean follows(StatementLine line) {
        StatementLine neighbour = before;
        before = line;
        Long balance = line.balanceVnd();
        Long neighbours = neighbour == null ? null : neighbour.balanceVnd();
        if (neighbour == null || balance == null || neighbours == null) {
            return true;
        }
        boolean up = oldestFirst && balance == neighbours + moved(line);
        boolean down = newestFirst && neighbours == balance + moved(neighbour);
        if (up || down) {
            oldestFirst = up;
            newestFirst = down;
        }
        return up || down;
    }

    /** Whether the lines so far can only have been listed newest first. */
    boolean newestFirst() {
        return newestFirst && !oldestFirst;
    }

    /** Begins anew: the line before could not be read. */
    void restart() {
        before = null;
    }

    private static long moved(StatementLine line) {
        return line.creditVnd() - line.debitVnd();
    }
}
