package vn.chungtay.infra.service.table;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import vn.chungtay.infra.service.errors.NotFound;

/** How a table is sent. */
public enum TableFormat {
    CSV("text/csv;charset=UTF-8") {
        @Override
        Table begin(OutputStream out) throws IOException {
            return new CsvTable(out);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        Table begin(OutputStream out) {
            return new XlsxTable(out);
        }
    };

    private final String mediaType;

    TableFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract Table begin(OutputStream out) throws IOException;

    /**
     * The format that a file's ending asks for.
     *
     * @throws NotFound {@code table.format-unknown}
     */
    public static TableFormat of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst()
                .orElseThrow(() -> new NotFound("table.format-unknown", Map.of("format", ending)));
    }

    /**
     * Sends a table. Whatever can be refused has to be refused before: once the first byte is out, all that can be done is to
     * break off.
     *
     * @param name of the file, without its ending
     */
    public void send(HttpServletResponse response, String name, Rows rows) throws IOException {
        response.setContentType(mediaType);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "." + ending() + "\"");
        Table table = begin(response.getOutputStream());
        rows.write(table);
        table.end();
    }

    private String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Writes the heads and all rows. */
    public interface Rows {

        void write(Table table) throws IOException;
    }
}
