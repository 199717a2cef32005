package vn.chungtay.contribution.drive.read.driveview;

import vn.chungtay.contribution.gift.events.MaterialCorrected;
import vn.chungtay.contribution.gift.events.MaterialReceived;

/**
 * All material of one kind that a drive received.
 *
 * @param item what it is
 * @param quantity how much, in {@code quantityUnit}
 * @param quantityUnit what it is counted in; two units of one item are two lines
 * @param declaredValueVnd what the givers say it is worth, đồng
 */
public record MaterialTotal(String item, long quantity, String quantityUnit, long declaredValueVnd) {

    static MaterialTotal of(MaterialReceived event) {
        return new MaterialTotal(event.item(), event.quantity(), event.quantityUnit(), event.declaredValueVnd());
    }

    /** What a correction adds, below zero where it was less. */
    static MaterialTotal of(MaterialCorrected event) {
        return new MaterialTotal(
                event.item(),
                event.quantity() - event.quantityBefore(),
                event.quantityUnit(),
                event.declaredValueVnd() - event.declaredValueBeforeVnd());
    }

    boolean nothing() {
        return quantity == 0 && declaredValueVnd == 0;
    }

    boolean sameKind(MaterialTotal other) {
        return item.equals(other.item) && quantityUnit.equals(other.quantityUnit);
    }

    MaterialTotal plus(MaterialTotal more) {
        return new MaterialTotal(
                item,
                Math.addExact(quantity, more.quantity),
                quantityUnit,
                Math.addExact(declaredValueVnd, more.declaredValueVnd));
    }
}
