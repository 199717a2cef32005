package vn.chungtay.housing.grievance.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.infra.service.errors.RuleViolated;

class DatedGrievanceTermsTest {

    private final GrievanceTerms terms = GrievanceFixture.TERMS;

    /** Weekends; Tết from 27 January; the Saturday of 26 April that is worked, and the holidays after it. */
    @ParameterizedTest
    @CsvSource({
        "UNIT, 2025-02-03, 2025-02-17",
        "UNIT, 2025-02-08, 2025-02-21",
        "UNIT, 2025-01-24, 2025-02-14",
        "UNIT, 2025-04-24, 2025-05-12",
        "EMULATION, 2025-02-18, 2025-02-25",
        "DIRECTOR, 2025-04-25, 2025-05-06"
    })
    void countWorkingDaysAfterTheFirstDay(Level level, LocalDate begun, LocalDate lastDay) {
        assertThat(terms.answer(level, begun).lastDay()).isEqualTo(lastDay);
    }

    @Test
    void countEveryDayForReopening() {
        assertThat(terms.reopening(LocalDate.of(2025, 2, 10)).lastDay()).isEqualTo(LocalDate.of(2025, 3, 12));
    }

    @Test
    void sayThatTheyAreAssumed() {
        assertThat(terms.answer(Level.UNIT, LocalDate.of(2025, 2, 3)).rule())
                .containsEntry("status", "assumed")
                .containsEntry("limit", "10");
    }

    @Test
    void holdFromTheDayOnWhichTheMovementBegan() {
        assertThat(terms.answer(Level.UNIT, LocalDate.of(2024, 4, 1)).lastDay()).isEqualTo(LocalDate.of(2024, 4, 15));
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> terms.answer(Level.UNIT, LocalDate.of(2024, 3, 31)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("grievance.no-term-on-day"));
    }
}
