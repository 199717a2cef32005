package vn.chungtay.housing.housecase.write.confirmsponsorship;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.events.HouseAssessed;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A house that was judged not to be a temporary or dilapidated one is not sponsored. A verdict that does not rest on settled law
 * alone only warns; where nobody has judged, the local authority's list stands for itself.
 *
 * @param assessment the last one, absent where there is none
 */
public record AssessmentAllowsSponsorship(@Nullable HouseAssessed assessment) implements Rule {

    @Override
    public boolean broken() {
        return assessment != null && !assessment.eligible() && assessment.binding();
    }

    @Override
    public String code() {
        return "sponsorship.house-not-eligible";
    }

    @Override
    public Map<String, Object> facts() {
        return assessment == null
                ? Map.of()
                : Map.of(
                        "reasons",
                        assessment.reasons(),
                        "assessedOn",
                        assessment.occurredOn().toString());
    }
}
