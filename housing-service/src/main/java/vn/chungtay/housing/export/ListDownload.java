package vn.chungtay.housing.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A list on its way to whoever asked for it.
 *
 * @param <L> a line of the list
 * @param fileName without the ending; nothing that is said of anybody
 * @param columns its columns, in their order
 */
public record ListDownload<L>(String fileName, List<? extends Column<L>> columns) {

    public ListDownload {
        columns = List.copyOf(columns);
    }

    /** As CSV (RFC 4180, UTF-8 with a mark by which spreadsheets know it). The answer begins here: errors come before. */
    public void csv(HttpServletResponse response, Locale language, Consumer<ListFile<L>> lines) {
        write(
                response,
                "text/csv;charset=UTF-8",
                "csv",
                () -> new CsvList<>(response.getOutputStream(), columns, language),
                lines);
    }

    /**
     * As a workbook of one sheet. The answer begins here: errors come before.
     *
     * @param sheet name of the sheet
     */
    public void xlsx(HttpServletResponse response, Locale language, String sheet, Consumer<ListFile<L>> lines) {
        write(
                response,
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "xlsx",
                () -> new XlsxList<>(response.getOutputStream(), sheet, columns, language),
                lines);
    }

    private void write(
            HttpServletResponse response,
            String contentType,
            String suffix,
            Opening<L> opening,
            Consumer<ListFile<L>> lines) {
        response.setContentType(contentType);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "." + suffix + "\"");
        response.setHeader("Cache-Control", "no-store");
        try (ListFile<L> file = opening.open()) {
            lines.accept(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins a file. */
    private interface Opening<L> {

        ListFile<L> open() throws IOException;
    }
}
