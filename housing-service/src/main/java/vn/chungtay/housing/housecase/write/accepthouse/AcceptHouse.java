package vn.chungtay.housing.housecase.write.accepthouse;

import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.chungtay.housing.housecase.write.AreaCentiM2;
import vn.chungtay.housing.housecase.write.HouseCaseCommand;
import vn.chungtay.housing.housecase.write.SturdyPart;
import vn.chungtay.housing.shared.CaseId;
import vn.chungtay.infra.service.values.DayOfFact;

/**
 * Accepts the finished house.
 *
 * @param caseId the case
 * @param area floor area
 * @param sturdyParts its sturdy structures
 * @param life expected years of use
 * @param hazardsWithstood natural hazards that it was found safe against
 * @param occurredOn day of the acceptance
 */
public record AcceptHouse(
        @TargetAggregateIdentifier CaseId caseId,
        AreaCentiM2 area,
        Set<SturdyPart> sturdyParts,
        LifeYears life,
        Set<Hazard> hazardsWithstood,
        DayOfFact occurredOn)
        implements HouseCaseCommand {

    /** Name in the permission matrix. */
    public static final String OPERATION = "housing.accept-house";

    public AcceptHouse {
        sturdyParts = Set.copyOf(sturdyParts);
        hazardsWithstood = Set.copyOf(hazardsWithstood);
    }
}
