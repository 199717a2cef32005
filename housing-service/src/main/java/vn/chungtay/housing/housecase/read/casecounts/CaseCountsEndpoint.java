package vn.chungtay.housing.housecase.read.casecounts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.chungtay.housing.housecase.read.casecounts.CaseCounts.Counts;
import vn.chungtay.housing.housecase.read.casecounts.CaseCounts.Group;
import vn.chungtay.housing.housecase.read.casecounts.CaseCounts.GroupBy;
import vn.chungtay.housing.shared.HouseKind;
import vn.chungtay.housing.shared.ListedUnits;
import vn.chungtay.housing.shared.Pillar;
import vn.chungtay.housing.shared.Today;
import vn.chungtay.infra.reference.Structure;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.security.Permitted;
import vn.chungtay.infra.service.view.Answer;
import vn.chungtay.infra.service.view.MinPosition;
import vn.chungtay.infra.service.view.Views;

/** Tells how many cases there are where. */
@RestController
public class CaseCountsEndpoint {

    private static final String READ = "housing.read-case";

    private final Views views;
    private final ListedUnits units;
    private final Groups groups;
    private final Today today;

    CaseCountsEndpoint(Views views, ListedUnits units, Groups groups, Today today) {
        this.views = views;
        this.units = units;
        this.groups = groups;
        this.today = today;
    }

    /**
     * Cases by stage, grouped.
     *
     * @param by what they are grouped by
     * @param structure under which places are told, that of today where it is absent
     * @param unitCode of this unit alone; whoever sees one unit's cases alone has to name it
     * @param pillar of this programme alone
     * @param kind of this kind alone
     * @param simulated made up ones alone, or real ones; both where it is absent
     */
    @GetMapping("/api/v1/housing/case-counts")
    @Permitted(READ)
    public Answer<CaseCounts> counts(
            @RequestParam GroupBy by,
            @RequestParam(required = false) @Nullable Structure structure,
            @RequestParam(required = false) @Nullable String unitCode,
            @RequestParam(required = false) @Nullable Pillar pillar,
            @RequestParam(required = false) @Nullable HouseKind kind,
            @RequestParam(required = false) @Nullable Boolean simulated,
            MinPosition minPosition,
            Actor actor) {
        units.require(actor, READ, unitCode);
        Structure wanted = structure == null ? Structure.on(today.inVietnam()) : structure;
        var cells = new Criteria();
        and(cells, "unitCode", unitCode);
        and(cells, "pillar", pillar == null ? null : pillar.name());
        and(cells, "kind", kind == null ? null : kind.name());
        and(cells, "simulated", simulated);
        return views.read(
                CaseCountsProjector.VIEW,
                minPosition,
                all -> grouped(all.find(CaseCell.class, Query.query(cells)), by, wanted));
    }

    private static void and(Criteria all, String field, @Nullable Object value) {
        if (value != null) {
            all.and(field).is(value);
        }
    }

    private CaseCounts grouped(List<CaseCell> cells, GroupBy by, Structure structure) {
        Map<Boolean, List<CaseCell>> ofAll =
                cells.stream().collect(Collectors.partitioningBy(cell -> cell.emulationGroupId() == null));
        Map<String, List<CaseCell>> byCode = new TreeMap<>();
        List<CaseCell> unplaced = new ArrayList<>();
        for (CaseCell cell : ofAll.getOrDefault(by != GroupBy.EMULATION_GROUP, List.of())) {
            groups.codeOf(cell, by, structure)
                    .map(code -> byCode.computeIfAbsent(code, key -> new ArrayList<>()))
                    .orElse(unplaced)
                    .add(cell);
        }
        Counts none = counts(unplaced);
        return new CaseCounts(
                by,
                structure,
                byCode.entrySet().stream()
                        .map(entry -> new Group(
                                entry.getKey(),
                                groups.nameOf(entry.getValue().getFirst(), entry.getKey(), by, structure),
                                counts(entry.getValue())))
                        .filter(group -> group.counts().cases() > 0)
                        .toList(),
                none.cases() == 0 ? null : none,
                counts(ofAll.getOrDefault(true, List.of())));
    }

    private static Counts counts(List<CaseCell> cells) {
        Map<CaseStage, Long> byStage = new EnumMap<>(CaseStage.class);
        cells.forEach(cell -> cell.cases().forEach((stage, cases) -> byStage.merge(stage, cases, Long::sum)));
        byStage.values().removeIf(cases -> cases == 0);
        return new Counts(byStage.values().stream().mapToLong(Long::longValue).sum(), byStage);
    }
}
