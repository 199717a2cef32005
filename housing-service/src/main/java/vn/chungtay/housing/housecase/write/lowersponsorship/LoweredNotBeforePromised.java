package vn.chungtay.housing.housecase.write.lowersponsorship;

import java.time.LocalDate;
import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * What was promised is lowered afterwards, and each lowering follows the one before. The same day is fine.
 *
 * @param changedOn day of the promise, or of its last lowering
 * @param occurredOn the day that is claimed
 */
public record LoweredNotBeforePromised(LocalDate changedOn, LocalDate occurredOn) implements Rule {

    @Override
    public boolean broken() {
        return occurredOn.isBefore(changedOn);
    }

    @Override
    public String code() {
        return "sponsorship.lowered-before-promise";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("changedOn", changedOn.toString(), "occurredOn", occurredOn.toString());
    }
}
