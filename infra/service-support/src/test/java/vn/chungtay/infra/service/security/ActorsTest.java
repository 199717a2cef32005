package vn.chungtay.infra.service.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorsTest {

    private final Actors actors = new Actors(key(32));

    @ParameterizedTest
    @ValueSource(strings = {"CB0801", "cb0801", "Cb0801", " CB0801 "})
    void takeOneCodeForOnePersonHoweverItIsWritten(String staffCode) {
        assertThat(actors.staffRef(staffCode)).isEqualTo(actors.staffRef("CB0801"));
    }

    @Test
    void takeOtherCodesAndOtherKeysForOthers() {
        assertThat(actors.staffRef("CB0801"))
                .isNotEqualTo(actors.staffRef("CB0802"))
                .isNotEqualTo(new Actors(Base64.getEncoder()
                                .encodeToString("k".repeat(32).getBytes(UTF_8)))
                        .staffRef("CB0801"))
                .matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 33})
    void takeNoKeyOfAnotherLength(int bytes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Actors(key(bytes)))
                .withMessageContaining("CHUNGTAY_STAFF_KEY");
    }

    private static String key(int bytes) {
        return Base64.getEncoder().encodeToString(new byte[bytes]);
    }
}
