package vn.chungtay.housing.housecase.write.namepayee;

import java.util.Map;
import vn.chungtay.housing.shared.VaultFields;
import vn.chungtay.infra.service.table.PlainText;

/**
 * An account at a bank, as the vault keeps it.
 *
 * @param bankBin the bank as NAPAS numbers it, 6 digits
 * @param number 4 to 19 digits or capitals
 * @param holder whose it is, as the bank writes the name
 */
public record BankAccount(String bankBin, String number, String holder) {

    /** How NAPAS numbers banks. */
    public static final String BANK = "\\d{6}";

    /** The longest number that VietQR carries has 19 characters; some banks give out letters. */
    public static final String NUMBER = "[0-9A-Z]{4,19}";

    /** Whether it bears the name, diacritics apart: banks write none. */
    public boolean bears(String name) {
        return PlainText.of(holder).equals(PlainText.of(name));
    }

    /** What makes two accounts one. */
    public String text() {
        return "payee account|" + bankBin + "|" + number;
    }

    /** The fields for the vault. */
    public Map<String, String> vaultFields() {
        return Map.of(
                VaultFields.BANK, bankBin,
                VaultFields.ACCOUNT_NUMBER, number,
                VaultFields.NAME, holder);
    }

    /** Says nothing, so that no log does. */
    @Override
    public String toString() {
        return "BankAccount";
    }
}
