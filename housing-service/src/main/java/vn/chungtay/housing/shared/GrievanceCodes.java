package vn.chungtay.housing.shared;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.infra.service.errors.Malformed;
import vn.chungtay.infra.service.errors.NotFound;
import vn.chungtay.infra.service.vault.PublicCodes;

/**
 * Codes by which somebody asks what became of their grievance, without telling who they are. A code is a {@link PublicCodes public
 * code}, which nobody can guess, and two check digits: the remainder of its symbols, read as a number of base 32, by 97. Since 97 is
 * prime and larger than twice 32, no one wrong symbol and no two neighbours changed for each other give another code that passes;
 * so whoever mistypes is told so, and learns nothing of what exists.
 */
@Component
public class GrievanceCodes {

    private static final int CHECK_DIGITS = 2;
    private static final int MODULUS = 97;
    private static final int RADIX = 32;
    private static final int GROUP = 4;

    /** Digits and letters without I, L, O and U. */
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final PublicCodes codes;

    public GrievanceCodes(PublicCodes codes) {
        this.codes = codes;
    }

    /** The code of a grievance: 26 digits and capitals and two digits, in groups of four with hyphens between them. */
    public String of(GrievanceId id) {
        String code = codes.of(id.value());
        String checked = code + "%02d".formatted(remainder(code));
        return checked.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /**
     * Which grievance a code means. Capitals, spaces and hyphens do not count, and what people read as I, L or O is a digit.
     *
     * @throws Malformed {@code grievance.code-mistyped} where it cannot be a code
     * @throws NotFound {@code grievance.code-unknown} where it is none of a grievance; whether there is such a one the caller has to
     *     see, and to answer alike
     */
    public GrievanceId read(String written) {
        String code = written.toUpperCase(Locale.ROOT)
                .replaceAll("[ -]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        if (!passes(code)) {
            throw new Malformed("grievance.code-mistyped", Map.of("field", "code"));
        }
        return codes.read(GrievanceId.KIND, code.substring(0, code.length() - CHECK_DIGITS))
                .map(GrievanceId::new)
                .orElseThrow(GrievanceCodes::unknown);
    }

    /** There is nothing under this code. */
    public static NotFound unknown() {
        return new NotFound("grievance.code-unknown", Map.of());
    }

    private static boolean passes(String code) {
        int end = code.length() - CHECK_DIGITS;
        return end > 0
                && code.chars().allMatch(symbol -> SYMBOLS.indexOf(symbol) >= 0)
                && code.substring(end).equals("%02d".formatted(remainder(code.substring(0, end))));
    }

    private static int remainder(String code) {
        return code.chars().reduce(0, (rest, symbol) -> (rest * RADIX + SYMBOLS.indexOf(symbol)) % MODULUS);
    }
}
