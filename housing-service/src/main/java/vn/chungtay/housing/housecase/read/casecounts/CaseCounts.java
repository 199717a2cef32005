package vn.chungtay.housing.housecase.read.casecounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.infra.reference.Structure;

/**
 * How many cases there are, grouped. The groups and what is unplaced add up to the total, under either structure. Those of blocks and
 * clusters do not: a case to which members of two give stands in both, and one to which none gives in none.
 *
 * @param by what they are grouped by
 * @param structure the division of the country under which places are told
 * @param groups each group in which there are cases, in the order of their codes
 * @param unplaced cases of a place that was merged of several, so that the old one cannot be told; absent where there are none
 * @param total all of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseCounts(
        GroupBy by,
        Structure structure,
        List<Group> groups,
        @Nullable Counts unplaced,
        Counts total) {

    /** What cases are grouped by. */
    public enum GroupBy {
        PROVINCE,
        COMMUNE,
        UNIT,
        PILLAR,
        EMULATION_GROUP
    }

    /**
     * One group.
     *
     * @param code of the province, the commune, the unit (of its day) or the programme; id of the block or cluster
     * @param name in Vietnamese; absent for programmes
     * @param counts how many cases
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Group(String code, @Nullable String name, Counts counts) {}

    /**
     * How many cases.
     *
     * @param cases all of them, whatever their stage
     * @param byStage those that stand at each stage now; a stage at which none does is missing
     */
    public record Counts(long cases, Map<CaseStage, Long> byStage) {}
}
