package vn.chungtay.infra.service.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.infra.service.errors.Malformed;
import vn.chungtay.infra.service.errors.RuleViolated;

class ValuesTest {

    @Nested
    class Amount {

        @ParameterizedTest
        @ValueSource(longs = {1, 999_999_999_999_999L})
        void acceptsWhatLiesWithinTheLimits(long amountVnd) {
            assertThat(new VndAmount(amountVnd).value()).isEqualTo(amountVnd);
        }

        @ParameterizedTest
        @CsvSource({
            "0, money.not-positive",
            "-1, money.not-positive",
            "1000000000000000, money.too-large",
            "9223372036854775807, money.too-large"
        })
        void refusesWhatLiesBeyondThem(long amountVnd, String code) {
            assertThatExceptionOfType(RuleViolated.class)
                    .isThrownBy(() -> new VndAmount(amountVnd))
                    .returns(code, RuleViolated::code);
        }
    }

    @Nested
    class Day {

        /** 0:30 of 1 March in Vietnam, still 28 February in Greenwich. */
        private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-02-28T17:30:00Z"), ZoneOffset.UTC);

        @Test
        void acceptsTodayAsItIsInVietnam() {
            LocalDate today = LocalDate.of(2025, 3, 1);
            assertThat(DayOfFact.of(today, CLOCK)).isEqualTo(new DayOfFact(today, today));
        }

        @Test
        void refusesTomorrow() {
            assertThatExceptionOfType(RuleViolated.class)
                    .isThrownBy(() -> DayOfFact.of(LocalDate.of(2025, 3, 2), CLOCK))
                    .returns("date.in-future", RuleViolated::code);
        }
    }

    @Nested
    class Document {

        @ParameterizedTest
        @ValueSource(strings = {"3174/KH-BHXH", "15/2024/NĐ-CP", "PC-0012/2025", "7", "215/QĐ-UBND"})
        void acceptsNumbersOfPapers(String number) {
            assertThat(new DocumentNumber(number).value()).isEqualTo(number);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "KH-BHXH", "Nguyễn Văn A 1", "12/", "/12", "1234567890/1234567890/1234567890/12345678"})
        void refusesWhatIsNone(String text) {
            assertThatExceptionOfType(Malformed.class)
                    .isThrownBy(() -> new DocumentNumber(text))
                    .returns("document-number.malformed", Malformed::code);
        }
    }
}
