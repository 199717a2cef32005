package vn.chungtay.reporting.nationwide.read;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.reference.Areas;
import vn.chungtay.infra.reference.Province;
import vn.chungtay.infra.reference.Structure;
import vn.chungtay.infra.reference.Units;
import vn.chungtay.reporting.nationwide.consume.Measure;
import vn.chungtay.reporting.nationwide.fold.Cell;

/**
 * All cells, added up under both structures as they change, so that a question is answered by adding a few hundred numbers. Sums
 * are absolute: the same sum told twice changes nothing. Not safe for use by several threads at once.
 */
final class NationwideBook {

    static final String SIMULATED_VI = "Số liệu mô phỏng, không phải số liệu thật";
    static final String SIMULATED_EN = "Simulated figures, not real ones";

    private final Areas areas;
    private final Placement placement;
    private final Map<String, Long> known = new HashMap<>();
    private final Map<Structure, Map<@Nullable Province, Totals>> byProvince = new EnumMap<>(Structure.class);
    private final Map<String, Totals> byPillar = new TreeMap<>();
    private final Totals total = new Totals();
    private final Totals simulated = new Totals();
    private boolean anySimulated;

    NationwideBook(Areas areas, Units units) {
        this.areas = areas;
        this.placement = new Placement(areas, units);
        for (Structure structure : Structure.values()) {
            byProvince.put(structure, new HashMap<>());
        }
    }

    /**
     * Takes over the sum of a cell in a partition.
     *
     * @param partition where the sum comes from, a partition or an aggregate that left it; a cell has one in each
     * @param cellKey key of the cell
     * @param sum its absolute sum there
     */
    void put(String partition, String cellKey, long sum) {
        Long before = known.put(partition + " " + cellKey, sum);
        long change = before == null ? sum : Math.subtractExact(sum, before);
        if (change == 0) {
            return;
        }
        Cell cell = Cell.of(cellKey);
        total.add(cell.measure(), change);
        byProvince.forEach((structure, totals) -> totals.computeIfAbsent(
                        placement.of(cell, structure).orElse(null), province -> new Totals())
                .add(cell.measure(), change));
        if (cell.pillar() != null) {
            byPillar.computeIfAbsent(cell.pillar(), pillar -> new Totals()).add(cell.measure(), change);
        }
        if (cell.simulated()) {
            simulated.add(cell.measure(), change);
            anySimulated = true;
        }
    }

    /**
     * The figures under the structure of a day.
     *
     * @param heldBack how many aggregates wait for an operator, see {@link NationwideReport#heldBack}
     */
    NationwideReport report(LocalDate structureOn, long heldBack) {
        Structure structure = Structure.on(structureOn);
        List<Province> provinces = areas.provinces(structure);
        return new NationwideReport(
                new NationwideReport.StructureOfDay(structureOn, structure.validFrom(), provinces.size()),
                total.figures(),
                provinces.stream().map(this::provinceFigures).toList(),
                totals(structure, null).figures(),
                byPillar.entrySet().stream()
                        .map(entry -> new NationwideReport.PillarFigures(
                                entry.getKey(),
                                entry.getValue().houses(),
                                new NationwideReport.PillarMoney(
                                        entry.getValue().of(Measure.MONEY_PAID))))
                        .toList(),
                simulatedPart(),
                heldBack);
    }

    private NationwideReport.ProvinceFigures provinceFigures(Province province) {
        NationwideReport.Figures figures =
                totals(province.structure(), province).figures();
        return new NationwideReport.ProvinceFigures(
                province.code(),
                province.validFrom(),
                province.nameVi(),
                province.nameEn(),
                figures.houses(),
                figures.money(),
                figures.materialsDeclaredVnd(),
                figures.workingDays());
    }

    private NationwideReport.Simulated simulatedPart() {
        NationwideReport.Figures figures = simulated.figures();
        return new NationwideReport.Simulated(
                anySimulated,
                SIMULATED_VI,
                SIMULATED_EN,
                figures.houses(),
                figures.money(),
                figures.materialsDeclaredVnd(),
                figures.workingDays());
    }

    private Totals totals(Structure structure, @Nullable Province province) {
        return Optional.ofNullable(byProvince.get(structure))
                .map(totals -> totals.get(province))
                .orElseGet(Totals::new);
    }
}
