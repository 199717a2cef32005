package vn.chungtay.infra.service.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ErrorTextsTest {

    private final ErrorTexts texts = ErrorTexts.load();

    @Test
    void bringTheServicesAndTheSharedTextsTogether() {
        assertThat(texts.codes(Locale.ENGLISH)).contains("counter.too-high", "unit.foreign");
        assertThat(texts.codes(ErrorTexts.VIETNAMESE)).isEqualTo(texts.codes(Locale.ENGLISH));
    }

    @Test
    void fillInTheFactsByName() {
        assertThat(texts.text("money.too-large", Map.of("amountVnd", 7L, "belowVnd", "$1"), Locale.ENGLISH))
                .contains("The amount of 7 đồng is beyond the limit; it must be below $1 đồng.");
    }

    @Test
    void sayNothingForACodeThatHasNone() {
        assertThat(texts.text("no.such-code", Map.of(), Locale.ENGLISH)).isEmpty();
    }
}
