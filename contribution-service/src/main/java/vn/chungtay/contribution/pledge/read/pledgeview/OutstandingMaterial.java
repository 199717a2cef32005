package vn.chungtay.contribution.pledge.read.pledgeview;

/**
 * Material of one kind that was promised and has not come.
 *
 * @param item what it is
 * @param quantity how much, in {@code quantityUnit}
 * @param quantityUnit what it is counted in
 */
public record OutstandingMaterial(String item, long quantity, String quantityUnit) {

    boolean sameKind(OutstandingMaterial other) {
        return item.equals(other.item) && quantityUnit.equals(other.quantityUnit);
    }

    OutstandingMaterial plus(OutstandingMaterial more) {
        return new OutstandingMaterial(item, Math.addExact(quantity, more.quantity), quantityUnit);
    }
}
