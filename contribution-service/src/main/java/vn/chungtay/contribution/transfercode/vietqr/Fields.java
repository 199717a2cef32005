package vn.chungtay.contribution.transfercode.vietqr;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chungtay.infra.service.errors.RuleViolated;

/**
 * Fields of a QR text one behind the other, in any order: two digits name a field, two give the length of its value, then the
 * value. A value may be such a text itself; errors name a field within another as {@code 38/01}.
 */
final class Fields {

    private static final Pattern HEAD = Pattern.compile("[0-9]{4}");
    private static final int HEAD_LENGTH = 4;
    private static final int TAG_LENGTH = 2;

    private final String within;
    private final Map<String, String> values = new LinkedHashMap<>();

    private Fields(String within) {
        this.within = within;
    }

    /**
     * Reads all fields.
     *
     * @throws RuleViolated {@code vietqr.malformed}, {@code vietqr.field-twice}
     */
    static Fields read(String text) {
        return read(text, "");
    }

    private static Fields read(String text, String within) {
        var fields = new Fields(within);
        int at = 0;
        while (at < text.length()) {
            int end = endOfField(text, at);
            String tag = text.substring(at, Math.min(at + TAG_LENGTH, text.length()));
            if (end < 0) {
                throw new RuleViolated("vietqr.malformed", Map.of("tag", within + tag, "position", at));
            }
            if (fields.values.put(tag, text.substring(at + HEAD_LENGTH, end)) != null) {
                throw new RuleViolated("vietqr.field-twice", Map.of("tag", within + tag));
            }
            at = end;
        }
        return fields;
    }

    /** Where the field ends, −1 where there is none. */
    private static int endOfField(String text, int at) {
        if (at + HEAD_LENGTH > text.length()) {
            return -1;
        }
        String head = text.substring(at, at + HEAD_LENGTH);
        if (!HEAD.matcher(head).matches()) {
            return -1;
        }
        int end = at + HEAD_LENGTH + Integer.parseInt(head.substring(TAG_LENGTH));
        return end > text.length() ? -1 : end;
    }

    /** The value of a field that may be absent. */
    Optional<String> find(String tag) {
        return Optional.ofNullable(values.get(tag));
    }

    /**
     * The value of a field.
     *
     * @throws RuleViolated {@code vietqr.field-missing}
     */
    String get(String tag) {
        return find(tag).orElseThrow(() -> new RuleViolated("vietqr.field-missing", Map.of("tag", within + tag)));
    }

    /** The fields within a field, none where it is absent. */
    Fields within(String tag) {
        return read(values.getOrDefault(tag, ""), within + tag + "/");
    }

    /**
     * Checks that a field says what every VietQR says there.
     *
     * @throws RuleViolated {@code vietqr.field-missing}, {@code vietqr.field-unsupported}
     */
    void require(String tag, String value) {
        if (!get(tag).equals(value)) {
            throw new RuleViolated("vietqr.field-unsupported", Map.of("tag", within + tag));
        }
    }

    /** One field as text. */
    static String write(String tag, String value) {
        return "%s%02d%s".formatted(tag, value.length(), value);
    }
}
