package vn.chungtay.contribution.statement.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.chungtay.infra.service.table.Cell;
import vn.chungtay.infra.service.table.CsvRows;
import vn.chungtay.infra.service.table.FileFault;
import vn.chungtay.infra.service.table.FileKind;
import vn.chungtay.infra.service.table.Row;
import vn.chungtay.infra.service.table.Rows;
import vn.chungtay.infra.service.table.UnreadableFile;
import vn.chungtay.infra.service.table.XlsxRows;

/**
 * Reads a bank's statement of one account and finds out everything that is wrong with it, line by line. It is read as a stream:
 * whoever takes the lines sees each as soon as it is read, and must forget them where there are faults in the end.
 */
public final class StatementFile {

    /** More lines than this do not stand in one file; a bank gives out several. */
    public static final int MOST_LINES = 250_000;

    /** After so many faults reading ends: the file is not what it should be. */
    public static final int MOST_FAULTS = 100;

    /** Code of the fault where the file's table has other heads. */
    public static final String LAYOUT_UNKNOWN = "statement.layout-unknown";

    /** As {@link vn.chungtay.infra.service.values.VndAmount} has it. */
    private static final long LIMIT_VND = 1_000_000_000_000_000L;

    private final Expected expected;
    private final Consumer<StatementLine> taken;
    private final List<FileFault> faults = new ArrayList<>();
    private final BalanceCheck balances = new BalanceCheck();
    private int credits;
    private int debits;
    private long creditVnd;
    private long debitVnd;

    private StatementFile(Expected expected, Consumer<StatementLine> taken) {
        this.expected = expected;
        this.taken = taken;
    }

    /**
     * What the file should be.
     *
     * @param layout where it has what
     * @param accountNumber the account that it should be of
     * @param today no line is of a later day
     * @param debitsSkipped whether lines of money that left are passed over
     */
    public record Expected(Layout layout, String accountNumber, LocalDate today, boolean debitsSkipped) {}

    /**
     * What a file holds.
     *
     * @param credits lines of money that came in
     * @param debits lines of money that left
     * @param creditVnd all that came in, đồng
     * @param debitVnd all that left, đồng
     * @param newestFirst whether it lists the newest line first
     * @param faults what is wrong, at most {@link #MOST_FAULTS}; empty for a file that can be imported
     */
    public record Contents(
            int credits, int debits, long creditVnd, long debitVnd, boolean newestFirst, List<FileFault> faults) {

        public Contents {
            faults = List.copyOf(faults);
        }
    }

    /** Reads the file and hands on each line of money that came in or, unless they are passed over, left. */
    public static Contents read(byte[] content, Expected expected, Consumer<StatementLine> taken) {
        var file = new StatementFile(expected, taken);
        try (Rows rows = open(content, expected.layout())) {
            file.read(rows);
        } catch (UnreadableFile e) {
            file.faults.add(e.fault());
        }
        return new Contents(
                file.credits, file.debits, file.creditVnd, file.debitVnd, file.balances.newestFirst(), file.faults);
    }

    /** Whether the file's table has the heads of this layout. */
    public static boolean fits(byte[] content, Layout layout) {
        try (Rows rows = open(content, layout)) {
            for (int i = 0; i < Rows.MOST_ROWS_ABOVE_HEAD && rows.hasNext(); i++) {
                if (headIn(rows.next(), layout).isPresent()) {
                    return true;
                }
            }
            return false;
        } catch (UnreadableFile e) {
            return false;
        }
    }

    private static Rows open(byte[] content, Layout layout) {
        return switch (FileKind.of(content)) {
            case XLSX -> XlsxRows.open(content);
            case CSV ->
                CsvRows.open(
                        content,
                        layout.style().separator(),
                        row -> layout.columns(row).isPresent());
            case PROTECTED -> throw new UnreadableFile(0, "table.protected");
            case OTHER -> throw new UnreadableFile(0, "statement.file-type-unknown");
        };
    }

    private void read(Rows rows) {
        Layout.Columns columns = head(rows);
        while (rows.hasNext() && faults.size() < MOST_FAULTS) {
            Row row = rows.next();
            if (credits + debits >= MOST_LINES && !row.blank()) {
                faults.add(new FileFault(row.number(), "statement.too-many-lines", Map.of("most", MOST_LINES)));
                return;
            }
            take(row, columns);
        }
        if (credits + (expected.debitsSkipped() ? 0 : debits) == 0 && faults.isEmpty()) {
            faults.add(FileFault.at(0, "statement.no-lines"));
        }
    }

    private Layout.Columns head(Rows rows) {
        var account = new AccountAbove(expected.accountNumber());
        for (int i = 0; i < Rows.MOST_ROWS_ABOVE_HEAD && rows.hasNext(); i++) {
            Row row = rows.next();
            var columns = headIn(row, expected.layout());
            if (columns.isPresent()) {
                account.fault().ifPresent(faults::add);
                return columns.get();
            }
            account.look(row);
        }
        throw new UnreadableFile(0, LAYOUT_UNKNOWN);
    }

    private static Optional<Layout.Columns> headIn(Row row, Layout layout) {
        int headRow = layout.style().headRow();
        return headRow == 0 || headRow == row.number() ? layout.columns(row) : Optional.empty();
    }

    /** Rows below the table that say neither day nor digits in its place are the bank's own words. */
    private void take(Row row, Layout.Columns columns) {
        Cell day = row.cell(columns.day());
        LocalDate booked = style().days().parse(day.text());
        Moved moved = Moved.of(row, columns, style());
        String narrative = narrative(row, columns);
        if (day.formula() || (booked != null && computed(row, columns))) {
            fault(row, "line.formula");
        } else if (booked != null) {
            take(row, line(row, columns, booked, moved), List.of(moved.debit(), moved.credit(), balance(row, columns)));
        } else if (day.text().chars().anyMatch(Character::isDigit)
                || (!narrative.isEmpty()
                        && moved.debit().valueVnd() + moved.credit().valueVnd() > 0)) {
            fault(row, "line.day-malformed");
        }
    }

    private void take(Row row, StatementLine line, List<Amount> amounts) {
        String unreadable = amounts.stream()
                .map(Amount::fault)
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse("");
        String fault = unreadable.isEmpty() ? faultOf(line) : unreadable;
        if (!unreadable.isEmpty()) {
            balances.restart();
        }
        if (!fault.isEmpty()) {
            fault(row, fault);
        } else if (line.creditVnd() > 0) {
            credits++;
            creditVnd += line.creditVnd();
            taken.accept(line);
        } else {
            debits++;
            debitVnd += line.debitVnd();
            if (!expected.debitsSkipped()) {
                taken.accept(line);
            }
        }
    }

    private String faultOf(StatementLine line) {
        if (line.debitVnd() > 0 && line.creditVnd() > 0) {
            return "line.debit-and-credit";
        }
        if (line.debitVnd() == 0 && line.creditVnd() == 0) {
            return "line.without-amount";
        }
        if (line.creditVnd() >= LIMIT_VND || line.debitVnd() >= LIMIT_VND) {
            return "line.amount-too-large";
        }
        if (creditVnd + line.creditVnd() >= LIMIT_VND || debitVnd + line.debitVnd() >= LIMIT_VND) {
            return "statement.sum-too-large";
        }
        if (line.day().isAfter(expected.today())) {
            return "line.day-in-future";
        }
        return balances.follows(line) ? "" : "line.balance-broken";
    }

    private StatementLine line(Row row, Layout.Columns columns, LocalDate day, Moved moved) {
        String document = row.cell(columns.document()).text();
        return new StatementLine(
                row.number(),
                day,
                columns.document() == columns.day()
                        ? style().days().after(document)
                        : document.toUpperCase(Locale.ROOT),
                moved.debit().valueVnd(),
                moved.credit().valueVnd(),
                columns.balance() < 0
                        ? null
                        : Long.valueOf(balance(row, columns).valueVnd()),
                narrative(row, columns));
    }

    /** What a voucher's number or the words are computed from is in no bank's file. Amounts say so themselves. */
    private static boolean computed(Row row, Layout.Columns columns) {
        return row.cell(columns.document()).formula()
                || columns.narratives().stream()
                        .anyMatch(column -> row.cell(column).formula());
    }

    private static String narrative(Row row, Layout.Columns columns) {
        return columns.narratives().stream()
                .map(column -> row.cell(column).text())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private Amount balance(Row row, Layout.Columns columns) {
        return Amount.of(row.cell(columns.balance()), style().digits());
    }

    private Style style() {
        return expected.layout().style();
    }

    private void fault(Row row, String code) {
        faults.add(FileFault.at(row.number(), code));
    }
}
