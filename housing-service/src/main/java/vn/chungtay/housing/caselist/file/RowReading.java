package vn.chungtay.housing.caselist.file;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.write.listcase.ListCaseEndpoint.ApprovedListBody;
import vn.chungtay.housing.housecase.write.listcase.ListCaseEndpoint.Body;
import vn.chungtay.housing.housecase.write.listcase.ListCaseEndpoint.HeadBody;
import vn.chungtay.infra.service.table.Cell;
import vn.chungtay.infra.service.table.FileFault;
import vn.chungtay.infra.service.table.Row;

/** Reads one row, and finds everything that is wrong with its cells. What a cell may say is what a listing may say. */
final class RowReading {

    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** What Excel makes of a code of five digits that it takes for a number. */
    private static final Pattern CODE_WITHOUT_NOUGHT = Pattern.compile("\\d{3,4}");

    private final ListColumns columns;
    private final Row row;
    private final List<FileFault> faults = new ArrayList<>();

    private RowReading(ListColumns columns, Row row) {
        this.columns = columns;
        this.row = row;
    }

    static ReadRow of(Row row, ListColumns columns, Validator validator) {
        var reading = new RowReading(columns, row);
        Body listing = reading.listing();
        if (listing != null) {
            validator.validate(listing).forEach(reading::fault);
        }
        return new ReadRow(row.number(), reading.faults.isEmpty() ? listing : null, reading.faults);
    }

    private @Nullable Body listing() {
        String name = text(ListColumn.NAME);
        String identityNumber = text(ListColumn.IDENTITY_NUMBER).replaceAll("[\\s.-]", "");
        var birthYear = read(ListColumn.BIRTH_YEAR, RowReading::year, "caselist.year-malformed");
        String unitCode = text(ListColumn.UNIT);
        String communeCode = padded(text(ListColumn.COMMUNE_CODE));
        String communeName = text(ListColumn.COMMUNE_NAME);
        var pillar = read(ListColumn.PILLAR, ListWords::pillar, "caselist.word-unknown");
        var kind = read(ListColumn.KIND, ListWords::kind, "caselist.word-unknown");
        var group = read(ListColumn.GROUP, ListWords::group, "caselist.word-unknown");
        String listNumber = text(ListColumn.LIST_NUMBER);
        LocalDate listDate = read(ListColumn.LIST_DATE, RowReading::day, "caselist.day-malformed");
        LocalDate listedOn = read(ListColumn.LISTED_ON, RowReading::day, "caselist.day-malformed");
        Boolean simulated = read(ListColumn.SIMULATED, ListWords::yesOrNo, "caselist.word-unknown");
        if (pillar == null || kind == null || group == null || listDate == null || listedOn == null) {
            return null;
        }
        return new Body(
                unitCode,
                group,
                pillar,
                kind,
                communeCode,
                communeName,
                new ApprovedListBody(listNumber, listDate),
                new HeadBody(name, identityNumber, birthYear),
                simulated,
                listedOn);
    }

    private String text(ListColumn column) {
        Cell cell = columns.cell(row, column);
        if (cell.formula()) {
            fault("caselist.formula", column);
        } else if (cell.text().isEmpty() && column.required()) {
            fault("caselist.cell-missing", column);
        }
        return cell.text();
    }

    private <T> @Nullable T read(ListColumn column, Function<String, Optional<T>> meaning, String fault) {
        int before = faults.size();
        String text = text(column);
        if (faults.size() > before || text.isEmpty()) {
            return null;
        }
        Optional<T> value = meaning.apply(text);
        if (value.isEmpty()) {
            fault(fault, column);
        }
        return value.orElse(null);
    }

    private static String padded(String code) {
        return CODE_WITHOUT_NOUGHT.matcher(code).matches() ? "0".repeat(5 - code.length()) + code : code;
    }

    private static Optional<Integer> year(String text) {
        return YEAR.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        return DAYS.stream().flatMap(format -> day(text, format).stream()).findFirst();
    }

    private static Optional<LocalDate> day(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    /** An empty cell was told already. */
    private void fault(ConstraintViolation<Body> violation) {
        ListColumn.ofField(violation.getPropertyPath().toString())
                .filter(column -> !columns.cell(row, column).text().isEmpty())
                .ifPresent(column -> fault("caselist.cell-malformed", column));
    }

    private void fault(String code, ListColumn column) {
        faults.add(new FileFault(row.number(), code, Map.of("column", column.heading())));
    }
}
