package vn.chungtay.contribution.shared;

import java.util.Map;
import vn.chungtay.infra.service.errors.NotFound;

/**
 * Names a line of money that left an account by what never changes about it, as {@link LineId} does for money that came in.
 *
 * @param value {@code debit-<32 hex digits>}
 */
public record DebitId(String value) {

    private static final String PREFIX = "debit-";

    /**
     * Takes an id that was given before.
     *
     * @throws NotFound {@code debit.unknown} where it cannot be one
     */
    public DebitId {
        if (!value.startsWith(PREFIX)) {
            throw new NotFound("debit.unknown", Map.of("id", value));
        }
    }

    /**
     * The line that the bank booked so.
     *
     * @param booking day, voucher, amount below 0 and balance as one text
     * @param ordinal 1 for the first line of a file that is booked so, 2 for the second
     */
    public static DebitId of(AccountId account, String booking, int ordinal) {
        String line = LineId.of(account, booking, ordinal).value();
        return new DebitId(PREFIX + line.substring(line.indexOf('-') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
