package vn.chungtay.housing.housecase.read.caseview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Houses as everybody may see them: where the money goes, and not who the family is.
 *
 * @param houses at most as many as were asked for, the oldest first
 * @param next cursor of the next page, absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicCases(List<House> houses, @Nullable String next) {

    /**
     * One house.
     *
     * @param caseId opaque; the same as in the event streams
     * @param household how the household is shown, by name only with its consent
     * @param provinceCode province of the commune, coded as on the day of the listing
     * @param communeName commune of the house on that day
     * @param pillar programme of the household
     * @param kind {@code NEW} or {@code REPAIR}
     * @param stage how far it has come
     * @param sponsoredVnd the money that all its sponsors promised, đồng
     * @param paidVnd what the household has of it, đồng
     * @param emulationGroups what the members of each block or cluster promised to it together
     * @param listedOn day of the listing
     * @param handedOverOn day of the handover, absent before
     * @param simulated whether it is made up for a demonstration
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record House(
            String caseId,
            String household,
            String provinceCode,
            String communeName,
            String pillar,
            String kind,
            String stage,
            long sponsoredVnd,
            long paidVnd,
            List<GroupGiven> emulationGroups,
            LocalDate listedOn,
            @Nullable LocalDate handedOverOn,
            boolean simulated) {

        static House of(CasePage.Line line, @Nullable String name) {
            return new House(
                    line.caseId(),
                    name == null ? CaseView.Head.MASKED.display() : NAMED + name,
                    line.provinceCode(),
                    line.communeName(),
                    line.pillar(),
                    line.kind(),
                    line.stage(),
                    line.sponsoredVnd(),
                    line.paidVnd(),
                    line.emulationGroups(),
                    line.listedOn(),
                    line.handedOverOn(),
                    line.simulated());
        }
    }

    private static final String NAMED = "Hộ ông/bà ";

    /**
     * A page of them.
     *
     * @param names of those who want to be named, by case
     */
    static PublicCases of(CasePage page, Map<String, String> names) {
        return new PublicCases(
                page.cases().stream()
                        .map(line -> House.of(line, names.get(line.caseId())))
                        .toList(),
                page.next());
    }
}
