package vn.chungtay.contribution.account.write.confirmaccount;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * Nobody confirms an account that they named themselves: one person alone could send the givers anywhere.
 *
 * @param staffRef who wants to confirm
 * @param namedBy who named it
 */
public record ConfirmationNotByAuthor(String staffRef, String namedBy) implements Rule {

    @Override
    public boolean broken() {
        return staffRef.equals(namedBy);
    }

    @Override
    public String code() {
        return "account.confirmed-by-author";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of();
    }
}
