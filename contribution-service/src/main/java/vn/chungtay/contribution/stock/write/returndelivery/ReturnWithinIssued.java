package vn.chungtay.contribution.stock.write.returndelivery;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * No more comes back than is out.
 *
 * @param quantity what came back
 * @param issued what is out
 */
public record ReturnWithinIssued(long quantity, long issued) implements Rule {

    @Override
    public boolean broken() {
        return quantity > issued;
    }

    @Override
    public String code() {
        return "delivery.return-exceeds-issued";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("quantity", quantity, "issued", issued);
    }
}
