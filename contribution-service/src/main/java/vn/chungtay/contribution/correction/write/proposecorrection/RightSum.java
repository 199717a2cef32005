package vn.chungtay.contribution.correction.write.proposecorrection;

import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * What an entry should have been.
 *
 * @param valueVnd đồng as {@link VndAmount} has it, or 0 where there should have been none
 */
public record RightSum(long valueVnd) {

    /**
     * The sum.
     *
     * @throws RuleViolated {@code money.not-positive}, {@code money.too-large}
     */
    public static RightSum of(long valueVnd) {
        return new RightSum(valueVnd == 0 ? 0 : new VndAmount(valueVnd).value());
    }
}
