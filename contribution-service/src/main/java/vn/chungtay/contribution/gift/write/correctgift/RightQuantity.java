package vn.chungtay.contribution.gift.write.correctgift;

import vn.chungtay.contribution.gift.write.recordmaterial.Quantity;
import vn.chungtay.contribution.gift.write.recordmaterial.QuantityUnit;
import vn.chungtay.infra.service.errors.RuleViolated;

/**
 * What a quantity should have been.
 *
 * @param value as {@link Quantity} has it, or 0 where there should have been none
 */
public record RightQuantity(long value) {

    /**
     * The quantity, in the unit that was recorded.
     *
     * @throws RuleViolated {@code quantity.not-positive}, {@code quantity.too-large}
     */
    public static RightQuantity of(long value) {
        return new RightQuantity(value == 0 ? 0 : new Quantity(value, QuantityUnit.PIECE).value());
    }
}
