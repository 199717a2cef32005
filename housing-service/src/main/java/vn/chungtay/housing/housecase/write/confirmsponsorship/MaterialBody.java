package vn.chungtay.housing.housecase.write.confirmsponsorship;

import jakarta.validation.constraints.NotNull;

/**
 * Some material, as callers send it.
 *
 * @param item what it is
 * @param quantityUnit what it is counted in
 * @param quantity how much, in {@code quantityUnit}
 */
public record MaterialBody(
        @NotNull Material item,
        @NotNull QuantityUnit quantityUnit,
        @NotNull Long quantity) {

    /** As a value. */
    public MaterialLine line() {
        return new MaterialLine(item, quantityUnit, quantity);
    }
}
