package vn.chungtay.contribution.payroll.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chungtay.contribution.salary.OneDaysSalary;
import vn.chungtay.contribution.salary.SalaryParts;
import vn.chungtay.contribution.statement.file.Amount;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.table.Cell;
import vn.chungtay.infra.service.table.FileFault;
import vn.chungtay.infra.service.table.MergedCells;
import vn.chungtay.infra.service.table.MergedCells.Merged;
import vn.chungtay.infra.service.table.PlainText;
import vn.chungtay.infra.service.table.Row;
import vn.chungtay.infra.service.table.Rows;
import vn.chungtay.infra.service.table.UnreadableFile;
import vn.chungtay.infra.service.table.Workbook;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * Reads a list of what staff give, and finds out everything that is wrong with it, row by row. Where a row has no amount, it is one
 * day's salary by the row's coefficient and allowances. A row that only adds the others up gives nothing, and has to be right.
 */
public final class PayrollFile {

    /** People on one list; all their gifts stand in one commit. */
    public static final int MOST_ROWS = 1_000;

    /** After so many faults reading ends: the file is not what it should be. */
    public static final int MOST_FAULTS = 100;

    private static final Set<String> SUMS = Set.of("tong", "cong", "tong cong", "total");
    private static final int LONGEST_NAME = 200;
    private static final Pattern STAFF_CODE = Pattern.compile("[\\p{L}\\d][\\p{L}\\d._/-]{1,29}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,2}([.,]\\d{1,4})?");

    private final OneDaysSalary salary;
    private final @Nullable LocalDate salaryOn;
    private final List<PayrollRow> rows = new ArrayList<>();
    private final List<FileFault> faults = new ArrayList<>();

    /** In capitals or not, it is the same person. */
    private final Set<String> staffCodes = new HashSet<>();

    private final Set<String> warnings = new LinkedHashSet<>();

    /** How many rows stand above the last one that adds up. */
    private int addedUp;

    private int headRow;
    private int lastRow;

    private PayrollFile(OneDaysSalary salary, @Nullable LocalDate salaryOn) {
        this.salary = salary;
        this.salaryOn = salaryOn;
    }

    /**
     * What a list holds.
     *
     * @param rows what each member of staff gives
     * @param faults what is wrong, at most {@link #MOST_FAULTS}; empty for a list that can be imported
     * @param warnings what is not sure about the rules by which amounts were worked out
     */
    public record Contents(List<PayrollRow> rows, List<FileFault> faults, List<String> warnings) {

        public Contents {
            rows = List.copyOf(rows);
            faults = List.copyOf(faults);
            warnings = List.copyOf(warnings);
        }

        /** What they give together, đồng. */
        public long sumVnd() {
            return PayrollFile.sumVnd(rows);
        }
    }

    /**
     * Reads the list.
     *
     * @param salaryOn the day whose salary is given; needed only where rows have no amount
     */
    public static Contents read(byte[] content, OneDaysSalary salary, @Nullable LocalDate salaryOn) {
        var file = new PayrollFile(salary, salaryOn);
        try (Rows rows = Workbook.open(content)) {
            file.read(rows, content);
        } catch (UnreadableFile e) {
            file.faults.add(e.fault());
        }
        return new Contents(file.rows, file.faults, List.copyOf(file.warnings));
    }

    private void read(Rows sheet, byte[] content) {
        PayrollColumns columns = head(sheet);
        while (sheet.hasNext() && faults.size() < MOST_FAULTS) {
            Row row = sheet.next();
            if (row.blank()) {
                continue;
            }
            lastRow = row.number();
            if (addsUp(row, columns)) {
                checkSum(row, columns);
                continue;
            }
            if (rows.size() == MOST_ROWS) {
                faults.add(new FileFault(row.number(), "payroll.too-many-rows", Map.of("most", MOST_ROWS)));
                return;
            }
            take(row, columns);
        }
        refuseShared(MergedCells.of(content), columns);
        if (rows.isEmpty() && faults.isEmpty()) {
            faults.add(FileFault.at(0, "payroll.no-rows"));
        }
    }

    private PayrollColumns head(Rows sheet) {
        for (int i = 0; i < Rows.MOST_ROWS_ABOVE_HEAD && sheet.hasNext(); i++) {
            Row row = sheet.next();
            var columns = PayrollColumns.of(row);
            if (columns.isPresent()) {
                headRow = row.number();
                return columns.get();
            }
        }
        throw new UnreadableFile(0, "payroll.layout-unknown");
    }

    /** These faults stand first: what else is wrong with those rows may follow from it. */
    private void refuseShared(List<Merged> merged, PayrollColumns columns) {
        List<FileFault> shared = merged.stream()
                .filter(cells -> cells.firstRow() > headRow && cells.firstRow() <= lastRow && columns.shared(cells))
                .map(cells -> new FileFault(cells.firstRow(), "payroll.merged-cells", Map.of("cells", cells.range())))
                .limit(MOST_FAULTS)
                .toList();
        faults.addAll(0, shared);
        faults.subList(Math.min(faults.size(), MOST_FAULTS), faults.size()).clear();
    }

    /** The last line of most lists. */
    private static boolean addsUp(Row row, PayrollColumns columns) {
        return row.cell(columns.staffCode()).text().isEmpty()
                && row.cells().stream().map(cell -> PlainText.of(cell.text())).anyMatch(SUMS::contains);
    }

    /** It adds up the whole list above it, or what came after the last such row. What a formula says is not known. */
    private void checkSum(Row row, PayrollColumns columns) {
        long saidVnd = Amount.of(row.cell(columns.amount())).valueVnd();
        long wholeVnd = sumVnd(rows);
        long partVnd = sumVnd(rows.subList(addedUp, rows.size()));
        if (faults.isEmpty() && saidVnd > 0 && saidVnd != wholeVnd && saidVnd != partVnd) {
            faults.add(
                    new FileFault(row.number(), "payroll.sum-differs", Map.of("saidVnd", saidVnd, "sumVnd", wholeVnd)));
        }
        addedUp = rows.size();
    }

    private static long sumVnd(List<PayrollRow> rows) {
        return rows.stream().mapToLong(PayrollRow::amountVnd).sum();
    }

    private void take(Row row, PayrollColumns columns) {
        try {
            String staffCode = staffCode(row.cell(columns.staffCode()));
            String name = name(row, columns);
            long amountVnd = amountVnd(row, columns);
            if (!staffCodes.add(staffCode.toUpperCase(Locale.ROOT))) {
                throw new Wrong("payroll.staff-twice", Map.of());
            }
            rows.add(new PayrollRow(row.number(), staffCode, name, new VndAmount(amountVnd).value()));
        } catch (Wrong e) {
            faults.add(new FileFault(row.number(), e.code, e.facts));
        } catch (RuleViolated e) {
            faults.add(new FileFault(row.number(), e.code(), e.facts()));
        }
    }

    private static String staffCode(Cell cell) throws Wrong {
        String code = value(cell);
        if (!STAFF_CODE.matcher(code).matches()) {
            throw new Wrong(code.isEmpty() ? "payroll.staff-code-missing" : "payroll.staff-code-malformed", Map.of());
        }
        return code;
    }

    private static String name(Row row, PayrollColumns columns) throws Wrong {
        String name = value(row.cell(columns.name()));
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Wrong("payroll.name-malformed", Map.of("most", LONGEST_NAME));
        }
        if (!value(row.cell(columns.restOfName())).isEmpty()) {
            throw new Wrong("payroll.name-parted", Map.of());
        }
        return name;
    }

    private long amountVnd(Row row, PayrollColumns columns) throws Wrong {
        Cell cell = row.cell(columns.amount());
        Amount amount = Amount.of(cell);
        if (!amount.fault().isEmpty()) {
            throw new Wrong(amount.fault(), Map.of());
        }
        // A nought is an amount that nobody can give; only where nothing is said it is the salary's.
        if (!Amount.saysNothing(cell) || value(row.cell(columns.coefficient())).isEmpty()) {
            return amount.valueVnd();
        }
        if (salaryOn == null) {
            throw new Wrong("payroll.salary-day-missing", Map.of());
        }
        String allowances = value(row.cell(columns.allowances()));
        var parts = new SalaryParts(
                decimal(value(row.cell(columns.coefficient()))),
                allowances.isEmpty() ? BigDecimal.ZERO : decimal(allowances));
        OneDaysSalary.Worked worked = salary.of(parts, salaryOn);
        warnings.addAll(worked.warnings());
        return worked.amountVnd();
    }

    private static BigDecimal decimal(String text) throws Wrong {
        if (!DECIMAL.matcher(text).matches()) {
            throw new Wrong("payroll.coefficient-malformed", Map.of());
        }
        return new BigDecimal(text.replace(',', '.'));
    }

    private static String value(Cell cell) throws Wrong {
        if (cell.formula()) {
            throw new Wrong("line.formula", Map.of());
        }
        return cell.text();
    }

    /** One row cannot be used. */
    private static final class Wrong extends Exception {

        private final String code;
        private final transient Map<String, Object> facts;

        Wrong(String code, Map<String, Object> facts) {
            super(code);
            this.code = code;
            this.facts = facts;
        }
    }
}
