package vn.chungtay.contribution.gift.write.correctgift;

import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.values.VndAmount;

/**
 * What a sum should have been.
 *
 * @param valueVnd đồng as {@link VndAmount} has it, or 0 where there should have been none
 */
public record RightAmount(long valueVnd) {

    /**
     * The sum.
     *
     * @throws RuleViolated {@code money.not-positive}, {@code money.too-large}
     */
    public static RightAmount of(long valueVnd) {
        return new RightAmount(valueVnd == 0 ? 0 : new VndAmount(valueVnd).value());
    }
}
