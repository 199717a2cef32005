package vn.chungtay.housing.emulationgroup.write;

import java.time.LocalDate;
import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Decisions are recorded in the order of the days from which they hold, so that none changes who was a member before another one.
 * The same day is fine: that is how a mistake is put right.
 *
 * @param lastFrom day from which the last decision holds
 * @param day of the one that is recorded now
 */
record NotBeforeLastDecision(LocalDate lastFrom, LocalDate day) implements Rule {

    @Override
    public boolean broken() {
        return day.isBefore(lastFrom);
    }

    @Override
    public String code() {
        return "emulation-group.before-last-decision";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("lastFrom", lastFrom.toString(), "day", day.toString());
    }
}
