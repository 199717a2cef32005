package vn.chungtay.contribution.gift.write;

import java.time.LocalDate;
import java.util.Map;
import vn.chungtay.contribution.drive.write.DrivePeriod;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A drive takes gifts between its first and its last day, both included.
 *
 * @param period of the drive
 * @param day on which the gift was received
 */
public record DriveTakesGiftsOnDay(DrivePeriod period, LocalDate day) implements Rule {

    @Override
    public boolean broken() {
        return !period.contains(day);
    }

    @Override
    public String code() {
        return "drive.not-open-on-day";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "date", day.toString(),
                "opensOn", period.opensOn().toString(),
                "closesOn", period.closesOn().toString());
    }
}
