package vn.chungtay.housing.emulationgroup.write;

import java.util.Map;
import java.util.regex.Pattern;
import vn.chungtay.infra.service.errors.Malformed;

/**
 * What a group is called, as its decision calls it. It begins with the word for its kind, and its shape leaves no room for numbers
 * of people, so that it may stand in an event.
 *
 * @param value {@code Khối thi đua …} or {@code Cụm thi đua …}, at most 80 letters, digits, blanks and the marks {@code , . & ( ) -}
 *     between them, never more than four digits in a row
 */
public record GroupName(String value) {

    /** Regular expression for a request's field. */
    public static final String FORMAT =
            "(?=.{1,80}$)(?!.*\\d{5})(Khối|Cụm) thi đua [\\p{L}\\d]+([ ,.&()-]{1,3}[\\p{L}\\d]+)*\\)?";

    private static final Pattern PATTERN = Pattern.compile(FORMAT);

    /**
     * Refuses what is no name of a group.
     *
     * @throws Malformed {@code request.field-invalid}
     */
    public GroupName {
        if (!PATTERN.matcher(value).matches()) {
            throw new Malformed("request.field-invalid", Map.of("field", "name"));
        }
    }

    GroupKind kind() {
        return value.startsWith("Khối") ? GroupKind.BLOCK : GroupKind.CLUSTER;
    }
}
