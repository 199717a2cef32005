package vn.chungtay.housing.housecase.write.lowersponsorship;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Whoever wants to give more promises more; a lowering raises no material and no labour, and brings in no other thing.
 *
 * @param item what it is: {@code WORKING_DAYS}, or the material
 * @param quantityUnit what it is counted in
 * @param former how much of it was promised
 * @param left how much of it is to be left
 */
public record LoweringRaisesNothing(String item, String quantityUnit, long former, long left) implements Rule {

    @Override
    public boolean broken() {
        return left > former;
    }

    @Override
    public String code() {
        return "sponsorship.lowering-raises";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("item", item, "quantityUnit", quantityUnit, "former", former, "left", left);
    }
}
