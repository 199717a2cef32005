package vn.chungtay.contribution.payroll.file;

import java.util.List;
import java.util.Optional;
import vn.chungtay.infra.service.table.PlainText;
import vn.chungtay.infra.service.table.Row;

/**
 * Where a list has what: numbers of its columns from 0, −1 for those that it does not have. A column is known by words of its
 * head, diacritics and capitals aside.
 *
 * @param staffCode the code of the member of staff
 * @param name their name
 * @param amount what they give; may be missing where the coefficient is there
 * @param coefficient of their salary
 * @param allowances added to it
 */
record PayrollColumns(int staffCode, int name, int amount, int coefficient, int allowances) {

    private static final List<String> STAFF_CODE = List.of("ma nhan vien", "ma nv", "ma can bo", "ma cb", "staff code");
    private static final List<String> NAME = List.of("ho va ten", "ho ten", "full name");
    private static final List<String> AMOUNT = List.of("so tien", "amount");
    private static final List<String> COEFFICIENT = List.of("he so", "coefficient");
    private static final List<String> ALLOWANCES = List.of("phu cap", "allowances");

    /** The columns, where this row is the head of the list. */
    static Optional<PayrollColumns> of(Row head) {
        var columns = new PayrollColumns(
                find(head, STAFF_CODE),
                find(head, NAME),
                find(head, AMOUNT),
                find(head, COEFFICIENT),
                find(head, ALLOWANCES));
        boolean complete =
                columns.staffCode >= 0 && columns.name >= 0 && (columns.amount >= 0 || columns.coefficient >= 0);
        return complete ? Optional.of(columns) : Optional.empty();
    }

    private static int find(Row head, List<String> words) {
        for (int column = 0; column < head.cells().size(); column++) {
            String text = PlainText.of(head.cell(column).text());
            if (words.stream().anyMatch(text::contains)) {
                return column;
            }
        }
        return -1;
    }
}
