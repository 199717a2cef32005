package vn.chungtay.reporting.nationwide.fold;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.eventstream.UnreadableRecord;
import vn.chungtay.infra.reference.Areas;
import vn.chungtay.infra.reference.Commune;
import vn.chungtay.infra.reference.Structure;
import vn.chungtay.infra.reference.Units;
import vn.chungtay.reporting.nationwide.consume.Addition;
import vn.chungtay.reporting.nationwide.consume.Fact;
import vn.chungtay.reporting.nationwide.consume.FactAbout;

/** Finds the cells to which a fact adds. */
public final class CellsOfFacts {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Areas areas;
    private final Units units;

    /** Of these places and units. */
    public CellsOfFacts(Areas areas, Units units) {
        this.areas = areas;
        this.units = units;
    }

    /**
     * What a fact adds to which cell, by the cell's key.
     *
     * @param recordedAt when it was recorded
     * @throws UnreadableRecord when its place or unit does not exist
     */
    public Map<String, Long> of(Fact fact, Instant recordedAt) {
        requireKnown(fact.about());
        LocalDate recordedOn = LocalDate.ofInstant(recordedAt, VIETNAM);
        Map<String, Long> additions = new LinkedHashMap<>();
        for (Addition addition : fact.additions()) {
            additions.merge(cell(fact.about(), addition, recordedOn).key(), addition.amount(), Math::addExact);
        }
        return additions;
    }

    private void requireKnown(FactAbout about) {
        if (units.unit(about.unitCode()).isEmpty()) {
            throw new UnreadableRecord("The unit " + about.unitCode() + " is not known");
        }
        Structure structure = Structure.on(about.areaOn());
        String province = about.provinceCode();
        if (province != null && areas.province(province, structure).isEmpty()) {
            throw new UnreadableRecord("The province " + province + " is not known under " + structure);
        }
        String commune = about.communeCode();
        if (commune != null && !Objects.equals(provinceOf(commune, structure), province)) {
            throw new UnreadableRecord(
                    "The commune " + commune + " does not lie in province " + province + " under " + structure);
        }
    }

    private @Nullable String provinceOf(String commune, Structure structure) {
        return areas.commune(commune, structure)
                .map(Commune::province)
                .map(found -> found.code())
                .orElse(null);
    }

    private static Cell cell(FactAbout about, Addition addition, LocalDate recordedOn) {
        return new Cell(
                addition.measure(),
                Structure.on(about.areaOn()),
                about.provinceCode(),
                about.communeCode(),
                about.unitCode(),
                about.pillar(),
                about.kind(),
                addition.form(),
                about.simulated(),
                about.occurredOn(),
                recordedOn);
    }
}
