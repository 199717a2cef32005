package vn.chungtay.housing.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A list as a workbook of one sheet. Texts stand in their cells: a table of shared ones would be kept until the end.
 *
 * @param <L> a line of the list
 */
public final class XlsxList<L> implements ListFile<L> {

    /** How many rows are kept before they are written out. */
    private static final int ROWS_AT_ONCE = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final List<? extends Column<L>> columns;
    private int row;

    /** Begins the file. */
    public XlsxList(OutputStream out, String sheetName, List<? extends Column<L>> columns, Locale language) {
        this.columns = columns;
        workbook = new Workbook(out, "Chung Tay", "1.0");
        sheet = workbook.newWorksheet(sheetName);
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column).heading(language));
        }
        sheet.freezePane(0, 1);
    }

    @Override
    public void add(L line) {
        row++;
        for (int column = 0; column < columns.size(); column++) {
            switch (columns.get(column).of(line)) {
                case Long number -> sheet.value(row, column, number);
                case String text -> sheet.inlineString(row, column, SafeText.of(text));
                case null, default -> {}
            }
        }
        if (row % ROWS_AT_ONCE == 0) {
            flush();
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
