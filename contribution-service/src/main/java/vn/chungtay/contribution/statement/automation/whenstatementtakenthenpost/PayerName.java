package vn.chungtay.contribution.statement.automation.whenstatementtakenthenpost;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who paid, where a bank's narrative says so in one of the forms that were met. */
final class PayerName {

    /** {@code CT tu 0881000956868 NGUYEN THI HOA toi …} and {@code BO:NGUYEN THI HOA.Remark:…}. */
    private static final Pattern FORMS =
            Pattern.compile("(?:CT tu \\d{4,19} |BO:)(\\p{Lu}[\\p{Lu} ]{1,100}?)(?: toi\\b|\\.|$)");

    private PayerName() {}

    /** Empty where it does not. */
    static String in(String narrative) {
        Matcher matcher = FORMS.matcher(narrative);
        return matcher.find() ? matcher.group(1).strip() : "";
    }
}
