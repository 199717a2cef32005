package vn.chungtay.housing.housecase.write;

import java.time.LocalDate;
import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * The story runs forwards: no stage is dated before the one that it follows. The same day is fine.
 *
 * @param formerStage the stage before
 * @param formerOn its day
 * @param occurredOn the day that is claimed
 */
record DateNotBeforeFormerStage(Stage formerStage, LocalDate formerOn, LocalDate occurredOn) implements Rule {

    @Override
    public boolean broken() {
        return occurredOn.isBefore(formerOn);
    }

    @Override
    public String code() {
        return "case.date-before-former-stage";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "formerStage", formerStage.name(),
                "formerOn", formerOn.toString(),
                "occurredOn", occurredOn.toString());
    }
}
