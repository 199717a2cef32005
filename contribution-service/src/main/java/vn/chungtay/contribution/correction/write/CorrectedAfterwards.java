package vn.chungtay.contribution.correction.write;

import java.time.LocalDate;
import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * An entry is corrected after it happened, and a correction is confirmed after it was proposed, or on the same day.
 *
 * @param earliest the day of what came before
 * @param day the day of what is to come
 */
public record CorrectedAfterwards(LocalDate earliest, LocalDate day) implements Rule {

    @Override
    public boolean broken() {
        return day.isBefore(earliest);
    }

    @Override
    public String code() {
        return "correction.too-early";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("earliest", earliest.toString(), "date", day.toString());
    }
}
