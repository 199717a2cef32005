package vn.chungtay.infra.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a reference file line by line. */
final class CsvFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CsvFile() {}

    /** Reads a file that stands beside this class. */
    static void read(String name, Consumer<CsvRow> each) {
        try (InputStream in = CsvFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new ReferenceDataException(name + " is missing", null);
            }
            read(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16), each);
        } catch (IOException e) {
            throw new ReferenceDataException(name + " cannot be read", e);
        }
    }

    static void read(String name, Reader text, Consumer<CsvRow> each) {
        try (CSVParser parser = FORMAT.parse(text)) {
            Map<String, Integer> columns = Map.copyOf(parser.getHeaderMap());
            for (CSVRecord line : parser) {
                long number = parser.getCurrentLineNumber();
                List<String> values = Arrays.asList(line.values());
                if (values.size() != columns.size()) {
                    throw new ReferenceDataException(
                            name + ", line " + number + ": " + values.size() + " values for " + columns.size()
                                    + " columns",
                            null);
                }
                each.accept(new CsvRow(name, number, columns, values));
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new ReferenceDataException(name + " is not a comma-separated file with a header", e);
        }
    }
}
