package vn.chungtay.infra.reference;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The units of Vietnam Social Security by day: one acts for each province on each day. */
public final class Units {

    private final Areas areas;
    private final Map<String, Unit> byCode = new LinkedHashMap<>();

    private Units(Areas areas) {
        this.areas = areas;
    }

    static Units load(Areas areas) {
        Units units = new Units(areas);
        CsvFile.read("bhxh_units_acting.csv", row -> {
            Unit unit = unit(row);
            if (units.byCode.put(unit.code(), unit) != null) {
                throw row.wrong("unit_code", "stands twice: " + unit.code(), null);
            }
        });
        return units;
    }

    /** The unit with that code, whenever it acted. */
    public Optional<Unit> unit(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The unit with that code, if it acts on that day. */
    public Optional<Unit> unit(String code, LocalDate day) {
        return unit(code).filter(unit -> unit.actsOn(day));
    }

    /** All units that ever acted. */
    public Collection<Unit> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    /** All units that act on that day. */
    public List<Unit> actingOn(LocalDate day) {
        return byCode.values().stream().filter(unit -> unit.actsOn(day)).toList();
    }

    /**
     * The unit that acts for a province on that day. For a province of the 34, on a day before it existed, there is one only
     * where one unit acts for all that it was made of.
     */
    public Optional<Unit> actingFor(Province province, LocalDate day) {
        List<String> codes63 =
                areas.predecessors(province).stream().map(Province::code).toList();
        return byCode.values().stream()
                .filter(unit -> unit.actsOn(day) && unit.areaCodes63().containsAll(codes63))
                .findFirst();
    }

    /** The provinces that a unit covers, under a structure; none for national and central units. */
    public List<Province> provincesOf(Unit unit, Structure structure) {
        return unit.areaCodes63().stream()
                .flatMap(code -> areas.province(code, Structure.PROVINCES_63).stream())
                .map(province -> structure == Structure.PROVINCES_34 ? areas.successor(province) : province)
                .distinct()
                .toList();
    }

    /**
     * The one province that a unit covers on that day, under the structure of the day. Absent for national and central units, and
     * for a region that covers several provinces of the day.
     */
    public Optional<Province> provinceOf(Unit unit, LocalDate day) {
        return provinceUnder(Structure.on(day), unit);
    }

    /** The one province that a unit covers under a structure; absent where there is none or several. */
    public Optional<Province> provinceUnder(Structure structure, Unit unit) {
        List<Province> covered = provincesOf(unit, structure);
        return covered.size() == 1 ? Optional.of(covered.getFirst()) : Optional.empty();
    }

    /** The unit above; absent for the national unit. */
    public Optional<Unit> parent(Unit unit) {
        String parentCode = unit.parentCode();
        return parentCode == null ? Optional.empty() : unit(parentCode);
    }

    /** The units whose affairs a unit took over directly. */
    public List<Unit> predecessors(Unit unit) {
        return unit.predecessorCodes().stream()
                .flatMap(code -> unit(code).stream())
                .toList();
    }

    /** A unit and all that it succeeds, over any number of steps. */
    public Set<String> withPredecessors(Unit unit) {
        Set<String> found = new HashSet<>();
        Deque<Unit> open = new ArrayDeque<>(List.of(unit));
        while (!open.isEmpty()) {
            Unit next = open.pop();
            if (found.add(next.code())) {
                open.addAll(predecessors(next));
            }
        }
        return found;
    }

    /** Whether {@code later} took over the affairs of {@code earlier}, over any number of steps; a unit does not succeed itself. */
    public boolean succeeds(Unit later, Unit earlier) {
        return !later.equals(earlier) && withPredecessors(later).contains(earlier.code());
    }

    /**
     * Whether someone of one unit may act for another's facts: their own, those of a unit under it, and those of a unit that
     * theirs took over from.
     *
     * @param actor unit of the one who acts
     * @param owner unit that owns the fact; that it existed on the day of the fact is asked apart, with {@link #unit(String,
     *     LocalDate)}
     */
    public boolean mayActFor(Unit actor, Unit owner) {
        Set<String> actorIsOrSucceeds = withPredecessors(actor);
        Optional<Unit> above = Optional.of(owner);
        while (above.isPresent()) {
            if (actorIsOrSucceeds.contains(above.get().code())) {
                return true;
            }
            above = parent(above.get());
        }
        return false;
    }

    private static Unit unit(CsvRow row) {
        return new Unit(
                row.text("unit_code"),
                row.text("name_vi"),
                row.text("name_en"),
                row.constant("level", Unit.Level.class),
                row.optionalText("parent"),
                Set.copyOf(row.list("functions")),
                List.copyOf(row.list("area_codes63")),
                row.day("valid_from"),
                row.optionalDay("valid_to"),
                List.copyOf(row.list("predecessors")),
                row.text("basis"));
    }
}
