package vn.chungtay.housing.caselist.write.checklist;

import java.util.List;
import java.util.Optional;
import vn.chungtay.housing.caselist.file.CaseListFile;
import vn.chungtay.housing.caselist.write.StagedRow;
import vn.chungtay.housing.caselist.write.checklist.CheckedRow.State;

/**
 * A list that was looked through.
 *
 * @param file as it came
 * @param rows what becomes of each of its households
 */
public record CheckedList(CaseListFile file, List<CheckedRow> rows) {

    public CheckedList {
        rows = List.copyOf(rows);
    }

    /** How many rows are so. */
    public int count(State state) {
        return Math.toIntExact(rows.stream().filter(row -> row.state() == state).count());
    }

    /** The rows in which something is wrong. */
    public List<CheckedRow> faulty() {
        return rows.stream().filter(row -> row.state() == State.FAULTY).toList();
    }

    /** The rows that become cases. */
    public List<StagedRow> toBeListed() {
        return rows.stream()
                .filter(CheckedRow::toBeListed)
                .flatMap(row -> Optional.ofNullable(row.listing()).stream()
                        .map(listing -> new StagedRow(row.number(), listing)))
                .toList();
    }
}
