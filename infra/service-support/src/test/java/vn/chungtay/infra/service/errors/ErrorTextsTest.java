package vn.chungtay.infra.service.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
    void groupAmountsAsTheLanguageDoes() {
        Map<String, Object> facts = Map.of("amountVnd", 1_000_000_000_000_000L, "belowVnd", 60_000_001);

        assertThat(texts.text("money.too-large", facts, ErrorTexts.VIETNAMESE).orElseThrow())
                .contains("1.000.000.000.000.000 đồng", "60.000.001 đồng");
        assertThat(texts.text("money.too-large", facts, Locale.ENGLISH).orElseThrow())
                .contains("1,000,000,000,000,000 đồng", "60,000,001 đồng");
    }

    @Test
    void writeDaysAsTheLanguageDoes() {
        Map<String, Object> facts = Map.of("amountVnd", LocalDate.of(2025, 8, 31), "belowVnd", "2025-07-24");

        assertThat(texts.text("money.too-large", facts, ErrorTexts.VIETNAMESE).orElseThrow())
                .contains("31/08/2025", "24/07/2025");
        assertThat(texts.text("money.too-large", facts, Locale.ENGLISH).orElseThrow())
                .contains("2025-08-31", "2025-07-24");
    }

    @Test
    void sayNothingForACodeThatHasNone() {
        assertThat(texts.text("no.such-code", Map.of(), Locale.ENGLISH)).isEmpty();
    }
}
