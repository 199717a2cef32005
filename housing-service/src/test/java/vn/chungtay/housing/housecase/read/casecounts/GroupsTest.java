package vn.chungtay.housing.housecase.read.casecounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chungtay.housing.housecase.read.casecounts.CaseCounts.GroupBy;
import vn.chungtay.infra.reference.Areas;
import vn.chungtay.infra.reference.Commune;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.reference.Structure;

class GroupsTest {

    private final Areas areas = ReferenceData.areas();
    private final Groups groups = new Groups(areas, ReferenceData.units());

    @Test
    void areThoseOfTheStructureThatIsAskedFor() {
        CaseCell yenBai = cell(anyCommuneOf("15", Structure.PROVINCES_63));

        assertThat(groups.codeOf(yenBai, GroupBy.PROVINCE, Structure.PROVINCES_63))
                .contains("15");
        assertThat(groups.nameOf(yenBai, "15", GroupBy.PROVINCE, Structure.PROVINCES_63))
                .contains("Yên Bái");
        String successor =
                groups.codeOf(yenBai, GroupBy.PROVINCE, Structure.PROVINCES_34).orElseThrow();
        assertThat(groups.nameOf(yenBai, successor, GroupBy.PROVINCE, Structure.PROVINCES_34))
                .contains("Lào Cai");
        assertThat(groups.codeOf(yenBai, GroupBy.COMMUNE, Structure.PROVINCES_34))
                .isPresent();
        assertThat(groups.codeOf(yenBai, GroupBy.UNIT, Structure.PROVINCES_34)).contains("T63-15");
        assertThat(groups.codeOf(yenBai, GroupBy.PILLAR, Structure.PROVINCES_34))
                .contains("NCC");
    }

    @Test
    void areUnknownBackwardsWhereACommuneWasMergedOfSeveral() {
        Commune merged = areas.communes(Structure.PROVINCES_34).stream()
                .filter(commune -> areas.predecessors(commune).size() > 1)
                .findFirst()
                .orElseThrow();
        Commune alone = areas.communes(Structure.PROVINCES_34).stream()
                .filter(commune -> areas.predecessors(commune).size() == 1)
                .findFirst()
                .orElseThrow();

        assertThat(groups.codeOf(cell(merged), GroupBy.COMMUNE, Structure.PROVINCES_63))
                .isEmpty();
        assertThat(groups.codeOf(cell(merged), GroupBy.COMMUNE, Structure.PROVINCES_34))
                .contains(merged.code());
        assertThat(groups.codeOf(cell(alone), GroupBy.COMMUNE, Structure.PROVINCES_63))
                .contains(areas.predecessors(alone).getFirst().before().code());
    }

    private Commune anyCommuneOf(String provinceCode, Structure structure) {
        return areas.communes(structure).stream()
                .filter(commune -> commune.province().code().equals(provinceCode))
                .findFirst()
                .orElseThrow();
    }

    private static CaseCell cell(Commune commune) {
        return new CaseCell(
                "cell",
                0,
                "T63-15",
                commune.structure(),
                commune.province().code(),
                commune.code(),
                "NCC",
                "NEW",
                false,
                null,
                null,
                Map.of());
    }
}
