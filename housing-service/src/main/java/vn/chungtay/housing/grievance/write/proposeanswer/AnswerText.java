package vn.chungtay.housing.grievance.write.proposeanswer;

import java.util.Map;
import java.util.regex.Pattern;
import vn.chungtay.housing.shared.VaultFields;
import vn.chungtay.infra.service.errors.RuleViolated;

/**
 * What whoever has the code will read. It shows nobody's personal data: that it names nobody is for who confirms it to see, but what
 * looks like the number of an identity paper, a telephone or an account is refused at once.
 *
 * @param text in the words of the author
 */
public record AnswerText(String text) {

    /** Nine digits or more in one, or eight after a zero however they are parted; a day or a sum of money is neither. */
    private static final Pattern PERSONAL_NUMBER = Pattern.compile("\\d{9}|(?<![\\d.])0\\d([ .-]?\\d){7}");

    /**
     * Refuses what would show somebody's number.
     *
     * @throws RuleViolated {@code answer.shows-personal-number}
     */
    public AnswerText {
        if (PERSONAL_NUMBER.matcher(text).find()) {
            throw new RuleViolated("answer.shows-personal-number", Map.of("field", "answer"));
        }
    }

    /** The fields for the vault. */
    public Map<String, String> vaultFields() {
        return Map.of(VaultFields.TEXT, text);
    }

    /** Says nothing, so that no log does. */
    @Override
    public String toString() {
        return "AnswerText";
    }
}
