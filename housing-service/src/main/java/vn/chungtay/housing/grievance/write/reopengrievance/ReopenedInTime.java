package vn.chungtay.housing.grievance.write.reopengrievance;

import java.time.LocalDate;
import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * An answer is found wanting by a day, or stands.
 *
 * @param reopenUntil the last day
 * @param today the day on which somebody wants to reopen it
 */
public record ReopenedInTime(LocalDate reopenUntil, LocalDate today) implements Rule {

    @Override
    public boolean broken() {
        return today.isAfter(reopenUntil);
    }

    @Override
    public String code() {
        return "grievance.reopened-too-late";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("reopenUntil", reopenUntil.toString(), "today", today.toString());
    }
}
