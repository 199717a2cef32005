package vn.chungtay.contribution.gift.write.correctgift;

import vn.chungtay.contribution.gift.write.recordworkingdays.WorkingDays;
import vn.chungtay.infra.service.errors.RuleViolated;

/**
 * What a number of working days should have been.
 *
 * @param value as {@link WorkingDays} has it, or 0 where there should have been none
 */
public record RightWorkingDays(long value) {

    /**
     * The number.
     *
     * @throws RuleViolated {@code working-days.not-positive}, {@code working-days.too-many}
     */
    public static RightWorkingDays of(long value) {
        return new RightWorkingDays(value == 0 ? 0 : new WorkingDays(value).value());
    }
}
