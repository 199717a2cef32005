package vn.chungtay.contribution.statement.write.takestatement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chungtay.contribution.shared.AccountId;
import vn.chungtay.contribution.shared.DebitId;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.contribution.statement.file.StatementLine;
import vn.chungtay.contribution.statement.write.StagedLine;
import vn.chungtay.contribution.statement.write.StagedLines;

/**
 * Lines of one file as they are read: each gets its id, and every full chunk goes into the vault, what came in apart from what
 * left.
 */
final class Staging {

    private final AccountId account;
    private final StagedLines staged;
    private final Map<String, Integer> bookings = new HashMap<>();
    private final Chunks credits = new Chunks();
    private final Chunks debits = new Chunks();
    private final MonthEnds ends = new MonthEnds();

    Staging(AccountId account, StagedLines staged) {
        this.account = account;
        this.staged = staged;
    }

    void take(StatementLine line) {
        if (line.creditVnd() > 0) {
            String booking = booking(line, line.creditVnd());
            take(line, LineId.of(account, booking, ordinal(booking)).value(), line.creditVnd(), credits);
        } else {
            String booking = booking(line, -line.debitVnd());
            take(line, DebitId.of(account, booking, ordinal(booking)).value(), line.debitVnd(), debits);
        }
    }

    /** Entries of the vault that hold all lines of money that came in. */
    List<String> finish() {
        return credits.finish();
    }

    /** The same of what left. */
    List<String> finishDebits() {
        return debits.finish();
    }

    /** The balances at the ends of months. */
    List<MonthEnd> monthEnds(boolean newestFirst) {
        return ends.ends(newestFirst);
    }

    /** Destroys what was kept so far. */
    void forget() {
        credits.ids.forEach(staged::forget);
        debits.ids.forEach(staged::forget);
    }

    private void take(StatementLine line, String id, long amountVnd, Chunks chunks) {
        ends.see(line, id);
        chunks.add(new StagedLine(id, line.day(), amountVnd, line.documentNumber(), line.narrative()));
    }

    private static String booking(StatementLine line, long movedVnd) {
        return "%s\n%s\n%d\n%s".formatted(line.day(), line.documentNumber(), movedVnd, line.balanceVnd());
    }

    /** Two lines that the bank books alike in every respect are told apart by their order. */
    private int ordinal(String booking) {
        return bookings.merge(booking, 1, Integer::sum);
    }

    /** Lines of one kind on their way into the vault. */
    private final class Chunks {

        private final List<StagedLine> lines = new ArrayList<>(StagedLines.CHUNK);
        private final List<String> ids = new ArrayList<>();

        void add(StagedLine line) {
            lines.add(line);
            if (lines.size() == StagedLines.CHUNK) {
                keep();
            }
        }

        List<String> finish() {
            if (!lines.isEmpty()) {
                keep();
            }
            return ids;
        }

        private void keep() {
            ids.add(staged.keep(lines));
            lines.clear();
        }
    }
}
