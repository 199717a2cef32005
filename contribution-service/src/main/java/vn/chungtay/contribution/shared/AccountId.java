package vn.chungtay.contribution.shared;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chungtay.infra.service.errors.NotFound;

/**
 * Names a bank account by itself, so that no two funds can have the same one. The prefix keeps its stream apart from every other
 * aggregate's.
 *
 * @param value {@code account-<bank>-<number>}, for example {@code account-970436-0011001932418}
 */
public record AccountId(String value) {

    /** How NAPAS numbers banks: 6 digits. */
    public static final String BANK = "\\d{6}";

    /** The longest number that VietQR carries has 19 characters; some banks give out letters. */
    public static final String NUMBER = "[0-9A-Z]{4,19}";

    private static final Pattern FORMAT = Pattern.compile("account-(" + BANK + ")-(" + NUMBER + ")");

    /**
     * Takes an id that was given before.
     *
     * @throws NotFound {@code account.unknown} where it cannot be one
     */
    public AccountId {
        if (!FORMAT.matcher(value).matches()) {
            throw new NotFound("account.unknown", Map.of("id", value));
        }
    }

    /**
     * The account with this number at this bank.
     *
     * @throws NotFound {@code account.unknown} where there can be none
     */
    public static AccountId of(String bankBin, String accountNumber) {
        return new AccountId("account-" + bankBin + "-" + accountNumber);
    }

    /** The bank, as NAPAS numbers it. */
    public String bankBin() {
        return part(1);
    }

    /** The number at the bank. */
    public String accountNumber() {
        return part(2);
    }

    @Override
    public String toString() {
        return value;
    }

    private String part(int group) {
        Matcher matcher = FORMAT.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalStateException("Checked when it was made: " + value);
        }
        return matcher.group(group);
    }
}
