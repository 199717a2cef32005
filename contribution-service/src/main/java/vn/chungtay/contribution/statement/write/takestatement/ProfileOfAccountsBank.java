package vn.chungtay.contribution.statement.write.takestatement;

import java.util.Map;
import vn.chungtay.infra.service.errors.Rule;

/**
 * A statement is read by a profile of its account's own bank.
 *
 * @param profileBank the bank that the profile is for
 * @param accountBank the bank of the account
 */
record ProfileOfAccountsBank(String profileBank, String accountBank) implements Rule {

    @Override
    public boolean broken() {
        return !profileBank.equals(accountBank);
    }

    @Override
    public String code() {
        return "statement.profile-of-another-bank";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("profileBank", profileBank, "accountBank", accountBank);
    }
}
