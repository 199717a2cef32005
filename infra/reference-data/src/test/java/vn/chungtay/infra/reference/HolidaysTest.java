package vn.chungtay.infra.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HolidaysTest {

    private final Holidays holidays = ReferenceData.holidays();

    @Test
    void areNotWorkedAndNeitherAreWeekends() {
        assertThat(holidays.all()).hasSize(56);
        assertThat(holidays.holiday(LocalDate.of(2025, 9, 2))).contains("Quốc khánh");
        assertThat(holidays.isWorkingDay(LocalDate.of(2025, 9, 2))).isFalse();
        assertThat(holidays.isWorkingDay(LocalDate.of(2025, 9, 6))).isFalse();
        assertThat(holidays.isWorkingDay(LocalDate.of(2025, 9, 3))).isTrue();
    }

    @Test
    void areMadeUpForOnTheSaturdayThatTheyName() {
        assertThat(holidays.isWorkingDay(LocalDate.of(2025, 5, 2))).isFalse();
        assertThat(holidays.isWorkingDay(LocalDate.of(2025, 4, 26))).isTrue();
    }

    @Test
    void areLeftOutOfATermOfWorkingDays() {
        assertThat(holidays.plusWorkingDays(LocalDate.of(2025, 4, 29), 1)).isEqualTo(LocalDate.of(2025, 5, 5));
        assertThat(holidays.plusWorkingDays(LocalDate.of(2025, 4, 29), 0)).isEqualTo(LocalDate.of(2025, 4, 29));
    }

    @Test
    void areNotGuessedForYearsThatTheFileDoesNotCover() {
        assertThatThrownBy(() -> holidays.isWorkingDay(LocalDate.of(2028, 1, 3)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> holidays.holiday(LocalDate.of(2023, 1, 3)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
