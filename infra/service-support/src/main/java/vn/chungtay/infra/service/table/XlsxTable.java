package vn.chungtay.infra.service.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** An Excel workbook. Texts stand in it as texts, so none is ever reckoned; a sheet that is full is followed by another. */
final class XlsxTable implements Table {

    /** A sheet has 1,048,576 rows. */
    private static final int ROWS_OF_SHEET = 1_000_000;

    /** Rows that wait before they are sent. */
    private static final int ROWS_AT_ONCE = 500;

    private final Workbook workbook;
    private Worksheet sheet;
    private int sheets = 1;
    private int row;

    XlsxTable(OutputStream out) {
        workbook = new Workbook(out, "ChungTay", "1.0");
        sheet = workbook.newWorksheet("1");
    }

    @Override
    public void row(@Nullable Object... cells) throws IOException {
        if (row == ROWS_OF_SHEET) {
            sheet.finish();
            sheet = workbook.newWorksheet(String.valueOf(++sheets));
            row = 0;
        }
        for (int column = 0; column < cells.length; column++) {
            write(column, cells[column]);
        }
        row++;
        if (row % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    private void write(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Long number -> sheet.value(row, column, number);
            case Integer number -> sheet.value(row, column, number);
            case Boolean truth -> sheet.value(row, column, truth);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            }
            default -> sheet.inlineString(row, column, cell.toString());
        }
    }

    @Override
    public void end() throws IOException {
        sheet.finish();
        workbook.finish();
    }
}
