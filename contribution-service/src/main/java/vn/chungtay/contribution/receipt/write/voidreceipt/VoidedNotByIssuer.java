package vn.chungtay.contribution.receipt.write.voidreceipt;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Nobody voids a receipt that they issued themselves: one person alone could take money and make its paper disappear.
 *
 * @param staffRef who wants to void it
 * @param issuedBy who issued it
 */
public record VoidedNotByIssuer(String staffRef, String issuedBy) implements Rule {

    @Override
    public boolean broken() {
        return staffRef.equals(issuedBy);
    }

    @Override
    public String code() {
        return "receipt.voided-by-issuer";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
