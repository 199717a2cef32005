package vn.chungtay.contribution.drive.write;

import java.time.LocalDate;
import java.util.Map;
import vn.chungtay.infra.service.errors.RuleViolated;

/**
 * The days on which a drive takes gifts, both included.
 *
 * @param opensOn first day
 * @param closesOn last day
 */
public record DrivePeriod(LocalDate opensOn, LocalDate closesOn) {

    /**
     * Refuses a period that ends before it begins.
     *
     * @throws RuleViolated {@code drive.closes-before-opening}
     */
    public DrivePeriod {
        if (closesOn.isBefore(opensOn)) {
            throw new RuleViolated(
                    "drive.closes-before-opening",
                    Map.of("opensOn", opensOn.toString(), "closesOn", closesOn.toString()));
        }
    }

    /** Whether gifts are taken on that day. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }
}
