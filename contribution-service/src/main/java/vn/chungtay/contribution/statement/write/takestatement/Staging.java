package vn.chungtay.contribution.statement.write.takestatement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chungtay.contribution.shared.AccountId;
import vn.chungtay.contribution.shared.LineId;
import vn.chungtay.contribution.statement.file.StatementLine;
import vn.chungtay.contribution.statement.write.StagedLine;
import vn.chungtay.contribution.statement.write.StagedLines;

/** Lines of one file as they are read: each gets its id, and every full chunk goes into the vault. */
final class Staging {

    private final AccountId account;
    private final StagedLines staged;
    private final Map<String, Integer> bookings = new HashMap<>();
    private final List<StagedLine> chunk = new ArrayList<>(StagedLines.CHUNK);
    private final List<String> chunkIds = new ArrayList<>();

    Staging(AccountId account, StagedLines staged) {
        this.account = account;
        this.staged = staged;
    }

    void take(StatementLine line) {
        chunk.add(new StagedLine(
                id(line).value(), line.day(), line.creditVnd(), line.documentNumber(), line.narrative()));
        if (chunk.size() == StagedLines.CHUNK) {
            keep();
        }
    }

    /** Entries of the vault that hold all lines that were taken. */
    List<String> finish() {
        if (!chunk.isEmpty()) {
            keep();
        }
        return chunkIds;
    }

    /** Destroys what was kept so far. */
    void forget() {
        chunkIds.forEach(staged::forget);
    }

    private void keep() {
        chunkIds.add(staged.keep(chunk));
        chunk.clear();
    }

    /** Two lines that the bank books alike in every respect are told apart by their order. */
    private LineId id(StatementLine line) {
        String booking =
                "%s\n%s\n%d\n%s".formatted(line.day(), line.documentNumber(), line.creditVnd(), line.balanceVnd());
        return LineId.of(account, booking, bookings.merge(booking, 1, Integer::sum));
    }
}
