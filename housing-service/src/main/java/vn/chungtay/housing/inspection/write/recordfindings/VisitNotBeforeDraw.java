package vn.chungtay.housing.inspection.write.recordfindings;

import java.time.LocalDate;
import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A visit from before the draw is not one that the lot decided.
 *
 * @param drawnOn day of the draw
 * @param occurredOn day of the visit
 */
public record VisitNotBeforeDraw(LocalDate drawnOn, LocalDate occurredOn) implements Rule {

    @Override
    public boolean broken() {
        return occurredOn.isBefore(drawnOn);
    }

    @Override
    public String code() {
        return "inspection.before-draw";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("drawnOn", drawnOn.toString(), "occurredOn", occurredOn.toString());
    }
}
