package vn.chungtay.infra.service.vault;

import java.util.Map;
import java.util.regex.Pattern;
import vn.chungtay.infra.service.errors.RuleViolated;

/**
 * Number of a citizen's identity card (CCCD): 12 digits since Circular 59/2021/TT-BCA. Never part of a message.
 *
 * @param digits the 12 digits
 */
record IdentityNumber(String digits) {

    private static final Pattern FORMAT = Pattern.compile("[0-9]{12}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s.-]");

    /**
     * Takes the number as people write it, with blanks, dots or hyphens between.
     *
     * @throws RuleViolated {@code identity-number.invalid} when it does not have 12 digits
     */
    static IdentityNumber of(String written) {
        String digits = BETWEEN.matcher(written).replaceAll("");
        if (!FORMAT.matcher(digits).matches()) {
            throw new RuleViolated("identity-number.invalid", Map.of("digits", 12));
        }
        return new IdentityNumber(digits);
    }

    /** Not even a log shows it. */
    @Override
    public String toString() {
        return "IdentityNumber[hidden]";
    }
}
