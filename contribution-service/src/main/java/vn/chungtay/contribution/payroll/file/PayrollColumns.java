package vn.chungtay.contribution.payroll.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.chungtay.infra.service.table.FileFault;
import vn.chungtay.infra.service.table.MergedCells.Merged;
import vn.chungtay.infra.service.table.PlainText;
import vn.chungtay.infra.service.table.Row;
import vn.chungtay.infra.service.table.UnreadableFile;

/**
 * Where a list has what: numbers of its columns from 0, −1 for those that it does not have. A column is known by words of its
 * head, diacritics and capitals aside; where two could be meant, nobody guesses which.
 *
 * @param staffCode the code of the member of staff
 * @param name their name
 * @param restOfName the column behind it where that may hold a part of the name: it has no head, or one of given names
 * @param amount what they give; may be missing where the coefficient is there
 * @param coefficient of their salary
 * @param allowances added to it
 */
record PayrollColumns(int staffCode, int name, int restOfName, int amount, int coefficient, int allowances) {

    private static final List<String> STAFF_CODE = List.of("ma nhan vien", "ma nv", "ma can bo", "ma cb", "staff code");
    private static final List<String> NAME = List.of("ho va ten", "ho ten", "full name");
    private static final List<String> AMOUNT = List.of("so tien", "amount");
    private static final List<String> COEFFICIENT = List.of("he so", "coefficient");
    private static final List<String> ALLOWANCES = List.of("phu cap", "allowances");

    private static final String GIVEN_NAME = "ten";

    /**
     * The columns, where this row is the head of the list.
     *
     * @throws UnreadableFile {@code payroll.column-twice}
     */
    static Optional<PayrollColumns> of(Row head) {
        // "Hệ số phụ cấp" and "Số tiền phụ cấp" are allowances.
        List<Integer> allowances = find(head, has(ALLOWANCES));
        List<Integer> coefficients =
                find(head, has(COEFFICIENT).and(has(ALLOWANCES).negate()));
        List<Integer> amounts = find(head, has(AMOUNT).and(has(ALLOWANCES).negate()));
        List<Integer> staffCodes = find(head, has(STAFF_CODE));
        List<Integer> names = find(head, has(NAME));
        if (staffCodes.isEmpty() || names.isEmpty() || (amounts.isEmpty() && coefficients.isEmpty())) {
            return Optional.empty();
        }
        int name = only(head, names);
        return Optional.of(new PayrollColumns(
                only(head, staffCodes),
                name,
                restOfName(head, name + 1),
                only(head, amounts),
                only(head, coefficients),
                only(head, allowances)));
    }

    /** Whether people share what one of these columns says, so that only the first of them seems to have it. */
    boolean shared(Merged cells) {
        return IntStream.of(staffCode, name, amount, coefficient, allowances).anyMatch(cells::sharedIn);
    }

    private static Predicate<String> has(List<String> words) {
        return text -> words.stream().anyMatch(text::contains);
    }

    private static List<Integer> find(Row head, Predicate<String> meant) {
        return IntStream.range(0, head.cells().size())
                .filter(column -> meant.test(text(head, column)))
                .boxed()
                .toList();
    }

    private static int only(Row head, List<Integer> columns) {
        if (columns.size() > 1) {
            Map<String, Object> facts = Map.of("first", columns.get(0) + 1, "second", columns.get(1) + 1);
            throw new UnreadableFile(new FileFault(head.number(), "payroll.column-twice", facts));
        }
        return columns.isEmpty() ? -1 : columns.getFirst();
    }

    private static int restOfName(Row head, int behind) {
        String text = text(head, behind);
        return text.isEmpty() || text.equals(GIVEN_NAME) ? behind : -1;
    }

    private static String text(Row head, int column) {
        return PlainText.of(head.cell(column).text());
    }
}
