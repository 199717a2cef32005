package vn.chungtay.housing.housecase.read.casecounts;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import vn.chungtay.housing.housecase.events.HouseCaseEvent;
import vn.chungtay.housing.housecase.read.casecounts.CountedCase.Step;
import vn.chungtay.infra.reference.Structure;
import vn.chungtay.infra.service.view.ViewDocument;

/**
 * The cases of one commune, unit, programme and kind, counted by stage: all of them, or those alone to which members of one emulation
 * block or cluster give.
 *
 * @param id all that they have in common
 * @param position of the last event that it has counted
 * @param unitCode unit that owns them, of its day
 * @param structure the division of the country whose codes these are
 * @param provinceCode province of the commune
 * @param communeCode the commune
 * @param pillar programme of the households
 * @param kind {@code NEW} or {@code REPAIR}
 * @param simulated whether they are made up for a demonstration
 * @param emulationGroupId the block or cluster; absent where all are counted
 * @param emulationGroupName what it was called when the first of these was promised something; absent likewise
 * @param cases how many stand at each stage; a stage at which none ever stood is missing
 */
@Document("caseCell")
@CompoundIndex(name = "byUnit", def = "{'unitCode': 1}")
record CaseCell(
        @Id String id,
        long position,
        String unitCode,
        Structure structure,
        String provinceCode,
        String communeCode,
        String pillar,
        String kind,
        boolean simulated,
        @Nullable String emulationGroupId,
        @Nullable String emulationGroupName,
        Map<CaseStage, Long> cases)
        implements ViewDocument {

    /** The cell of a case, of which nothing is counted yet. */
    static CaseCell of(HouseCaseEvent event) {
        Structure structure = Structure.on(event.listedOn());
        String id = String.join(
                "|",
                event.unitCode(),
                structure.name(),
                event.communeCode(),
                event.pillar(),
                event.kind(),
                Boolean.toString(event.simulated()));
        return new CaseCell(
                id,
                -1,
                event.unitCode(),
                structure,
                event.provinceCode(),
                event.communeCode(),
                event.pillar(),
                event.kind(),
                event.simulated(),
                null,
                null,
                Map.of());
    }

    /** The cell of cases like these to which members of that group give, of which nothing is counted yet. */
    CaseCell of(String groupId, String groupName) {
        return new CaseCell(
                idOf(id, groupId),
                -1,
                unitCode,
                structure,
                provinceCode,
                communeCode,
                pillar,
                kind,
                simulated,
                groupId,
                groupName,
                Map.of());
    }

    /** Where the cases of a cell to which members of that group give are counted. */
    static String idOf(String cellId, String groupId) {
        return cellId + "|" + groupId;
    }

    CaseCell after(Step step) {
        Map<CaseStage, Long> next = new EnumMap<>(CaseStage.class);
        next.putAll(cases);
        CaseStage from = step.from();
        if (from != null) {
            next.merge(from, -1L, Long::sum);
        }
        CaseStage to = step.to();
        if (to != null) {
            next.merge(to, 1L, Long::sum);
        }
        return new CaseCell(
                id,
                step.position(),
                unitCode,
                structure,
                provinceCode,
                communeCode,
                pillar,
                kind,
                simulated,
                emulationGroupId,
                emulationGroupName,
                next);
    }
}
