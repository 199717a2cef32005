package vn.chungtay.housing.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Base64;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.housing.testing.Grievances;
import vn.chungtay.infra.service.errors.Malformed;
import vn.chungtay.infra.service.errors.ServiceException;
import vn.chungtay.infra.service.vault.PublicCodes;

class GrievanceCodesTest {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final GrievanceCodes codes =
            new GrievanceCodes(new PublicCodes(Base64.getEncoder().encodeToString(new byte[32])));

    @Test
    void leadBackToWhatTheyAreOf() {
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            var id = new GrievanceId("grievance-" + new UUID(random.nextLong(), random.nextLong()));
            String code = codes.of(id);
            assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{2}[0-9]{2}");
            assertThat(codes.read(code)).isEqualTo(id);
        }
    }

    @Test
    void areReadAsPeopleWriteThem() {
        String code = codes.of(Grievances.GRIEVANCE);

        assertThat(codes.read(code.toLowerCase(Locale.ROOT)
                        .replace('-', ' ')
                        .replace('0', 'o')
                        .replace('1', 'l')))
                .isEqualTo(Grievances.GRIEVANCE);
    }

    @Test
    void findEveryWrongSign() {
        String code = codes.of(Grievances.GRIEVANCE).replace("-", "");
        for (int at = 0; at < code.length(); at++) {
            for (int i = 0; i < SYMBOLS.length(); i++) {
                char symbol = SYMBOLS.charAt(i);
                if (symbol != code.charAt(at)) {
                    assertMistyped(code.substring(0, at) + symbol + code.substring(at + 1));
                }
            }
        }
    }

    @Test
    void findTwoNeighboursChangedForEachOther() {
        String code = codes.of(Grievances.GRIEVANCE).replace("-", "");
        for (int at = 0; at + 1 < code.length(); at++) {
            if (code.charAt(at) != code.charAt(at + 1)) {
                assertMistyped(code.substring(0, at) + code.charAt(at + 1) + code.charAt(at) + code.substring(at + 2));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "97", "none", "ÀÁ00", "00000000000000000000000000000000000000"})
    void areNothingElse(String written) {
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> codes.read(written))
                .satisfies(refused -> assertThat(refused.code()).startsWith("grievance.code-"));
    }

    private void assertMistyped(String written) {
        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> codes.read(written))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("grievance.code-mistyped"));
    }
}
