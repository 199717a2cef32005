package vn.chungtay.housing.housecase.write.lowersponsorship;

import java.time.LocalDate;
import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Nothing is lowered before somebody decided it. The same day is fine.
 *
 * @param decidedOn day of the document
 * @param occurredOn the day that is claimed
 */
public record LoweredNotBeforeDecided(LocalDate decidedOn, LocalDate occurredOn) implements Rule {

    @Override
    public boolean broken() {
        return occurredOn.isBefore(decidedOn);
    }

    @Override
    public String code() {
        return "sponsorship.lowered-before-decision";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("decidedOn", decidedOn.toString(), "occurredOn", occurredOn.toString());
    }
}
