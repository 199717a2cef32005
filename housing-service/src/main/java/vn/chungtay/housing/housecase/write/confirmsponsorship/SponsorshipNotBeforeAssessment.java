package vn.chungtay.housing.housecase.write.confirmsponsorship;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.housing.housecase.events.HouseAssessed;
import vn.chungtay.infra.service.errors.Rule;

/**
 * First the house is judged, then it is sponsored. The same day is fine.
 *
 * @param assessment the last one, absent where there is none
 * @param sponsoredOn the day that is claimed
 */
public record SponsorshipNotBeforeAssessment(@Nullable HouseAssessed assessment, LocalDate sponsoredOn)
        implements Rule {

    @Override
    public boolean broken() {
        return assessment != null && sponsoredOn.isBefore(assessment.occurredOn());
    }

    @Override
    public String code() {
        return "sponsorship.before-assessment";
    }

    @Override
    public Map<String, Object> facts() {
        return assessment == null
                ? Map.of()
                : Map.of(
                        "assessedOn", assessment.occurredOn().toString(),
                        "occurredOn", sponsoredOn.toString());
    }
}
