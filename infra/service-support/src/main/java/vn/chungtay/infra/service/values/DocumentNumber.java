package vn.chungtay.infra.service.values;

import java.util.Map;
import java.util.regex.Pattern;
import vn.chungtay.infra.service.errors.Malformed;

/**
 * Number of an official paper or voucher, for example {@code 3174/KH-BHXH}, {@code 15/2024/NĐ-CP} or {@code PC-0012/2025}. Its
 * shape leaves no room for free text, so it may stand in an event.
 *
 * @param value at most 40 letters, digits and the marks {@code / . -} between them, at least one of them a digit
 */
public record DocumentNumber(String value) {

    /** Regular expression for a request's field. */
    public static final String FORMAT = "(?=.{1,40}$)(?=.*\\d)[\\p{L}\\d]+([/.-][\\p{L}\\d]+)*";

    private static final Pattern PATTERN = Pattern.compile(FORMAT);

    /**
     * Refuses what is no number of a paper.
     *
     * @throws Malformed {@code document-number.malformed}
     */
    public DocumentNumber {
        if (!PATTERN.matcher(value).matches()) {
            throw new Malformed("document-number.malformed", Map.of("field", "documentNumber"));
        }
    }
}
