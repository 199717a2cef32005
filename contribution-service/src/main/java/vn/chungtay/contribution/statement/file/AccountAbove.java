package vn.chungtay.contribution.statement.file;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chungtay.infra.service.table.Cell;
import vn.chungtay.infra.service.table.FileFault;
import vn.chungtay.infra.service.table.PlainText;
import vn.chungtay.infra.service.table.Row;

/** Which account the rows above the table speak of: one that names another account than expected is another one's statement. */
final class AccountAbove {

    private static final List<String> LABELS = List.of("so tai khoan", "account no", "account number", "so tk");
    private static final Pattern BLANKS = Pattern.compile("[\\s.-]");

    private final String expected;
    private boolean named;
    private int labelledRow;

    AccountAbove(String expected) {
        this.expected = expected;
    }

    void look(Row row) {
        for (Cell cell : row.cells()) {
            if (BLANKS.matcher(cell.text()).replaceAll("").contains(expected)) {
                named = true;
            }
            if (labelledRow == 0 && LABELS.stream().anyMatch(PlainText.of(cell.text())::contains)) {
                labelledRow = row.number();
            }
        }
    }

    /** Empty also where no account is named at all. */
    Optional<FileFault> fault() {
        return labelledRow > 0 && !named
                ? Optional.of(FileFault.at(labelledRow, "statement.account-foreign"))
                : Optional.empty();
    }
}
