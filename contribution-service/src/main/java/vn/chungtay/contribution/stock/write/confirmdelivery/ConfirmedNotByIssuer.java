package vn.chungtay.contribution.stock.write.confirmdelivery;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Nobody records the arrival of what they handed out themselves.
 *
 * @param staffRef who wants to record it
 * @param issuedBy who handed it out
 */
public record ConfirmedNotByIssuer(String staffRef, String issuedBy) implements Rule {

    @Override
    public boolean broken() {
        return staffRef.equals(issuedBy);
    }

    @Override
    public String code() {
        return "delivery.confirmed-by-issuer";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
