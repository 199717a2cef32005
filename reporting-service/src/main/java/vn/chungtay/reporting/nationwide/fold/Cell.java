package vn.chungtay.reporting.nationwide.fold;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.reference.Structure;
import vn.chungtay.reporting.nationwide.consume.Measure;

/**
 * The finest thing that is summed: whatever a figure is ever asked by is a part of it. Its text form is its key in the state
 * stores and in MongoDB.
 *
 * @param measure what is summed
 * @param structure the structure under which province and commune are codes; with the codes they are the key of an area
 * @param provinceCode absent where the facts belong to no single province of that structure
 * @param communeCode absent where it is not known
 * @param unitCode unit that the facts belong to
 * @param pillar absent for what is not about a house
 * @param kind absent likewise
 * @param form finer kind within the measure, absent where there is none
 * @param simulated whether the facts are made up for a demonstration
 * @param occurredOn day of the facts in Vietnam
 * @param recordedOn day on which they were recorded, in Vietnam
 */
public record Cell(
        Measure measure,
        Structure structure,
        @Nullable String provinceCode,
        @Nullable String communeCode,
        String unitCode,
        @Nullable String pillar,
        @Nullable String kind,
        @Nullable String form,
        boolean simulated,
        LocalDate occurredOn,
        LocalDate recordedOn) {

    private static final String SEPARATOR = "|";
    private static final int PARTS = 11;

    /** The key: all parts in their order, separated by bars; an absent part is empty. */
    public String key() {
        return String.join(
                SEPARATOR,
                measure.name(),
                structure.name(),
                orEmpty(provinceCode),
                orEmpty(communeCode),
                unitCode,
                orEmpty(pillar),
                orEmpty(kind),
                orEmpty(form),
                Boolean.toString(simulated),
                occurredOn.toString(),
                recordedOn.toString());
    }

    /**
     * Reads a {@link #key()}.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Cell of(String key) {
        String[] parts = key.split("\\" + SEPARATOR, -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("Not the key of a cell: " + Arrays.toString(parts));
        }
        return new Cell(
                Measure.valueOf(parts[0]),
                Structure.valueOf(parts[1]),
                orNull(parts[2]),
                orNull(parts[3]),
                parts[4],
                orNull(parts[5]),
                orNull(parts[6]),
                orNull(parts[7]),
                Boolean.parseBoolean(parts[8]),
                LocalDate.parse(parts[9]),
                LocalDate.parse(parts[10]));
    }

    private static String orEmpty(@Nullable String part) {
        if (part == null) {
            return "";
        }
        if (part.contains(SEPARATOR)) {
            throw new IllegalArgumentException("No code has a bar in it: " + part);
        }
        return part;
    }

    private static @Nullable String orNull(String part) {
        return part.isEmpty() ? null : part;
    }
}
