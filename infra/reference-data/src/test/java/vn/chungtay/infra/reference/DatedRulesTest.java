package vn.chungtay.infra.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedRulesTest {

    private final DatedRules rules = ReferenceData.rules();

    @ParameterizedTest
    @CsvSource({
        "NCC new, 2025-01-08, 40000000",
        "NCC new, 2025-01-09, 60000000",
        "CAMPAIGN new, 2024-12-31, 50000000",
        "CAMPAIGN new, 2025-01-01, 60000000",
        "MTQG_GNBV repair, 2025-12-31, 20000000"
    })
    void changeOnTheDayTheLawNames(String appliesTo, LocalDate day, long expectedVnd) {
        assertThat(rules.require("support", "level_vnd", appliesTo, day).asLong())
                .isEqualTo(expectedVnd);
    }

    @Test
    void endAndBeginWithoutAGuess() {
        LocalDate beforeItBegan = LocalDate.of(2024, 10, 4);
        LocalDate afterItEnded = LocalDate.of(2026, 1, 1);

        assertThat(rules.find("support", "level_vnd", "CAMPAIGN new", beforeItBegan))
                .isEmpty();
        assertThat(rules.find("support", "level_vnd", "NCC new", afterItEnded)).isEmpty();
        assertThatThrownBy(() -> rules.require("support", "level_vnd", "NCC new", afterItEnded))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("support.level_vnd");
    }

    @Test
    void warnUnlessVerifiedOrGivenByThePlan() {
        LocalDate day = LocalDate.of(2025, 3, 1);

        assertThat(rules.require("support", "level_vnd", "NCC new", day).warning())
                .isEmpty();
        assertThat(rules.require("report", "due_before", "year 2024", day).warning())
                .isEmpty();
        assertThat(rules.require("support", "level_vnd", "MTQG_DTTS new", day).warning())
                .hasValueSatisfying(warning -> assertThat(warning).contains("44000000", "one case of 44"));
    }

    @Test
    void readAsTheirType() {
        LocalDate day = LocalDate.of(2025, 3, 1);

        assertThat(rules.require("award", "prize_multiple", "HCLD3 individual", day)
                        .asDecimal())
                .isEqualByComparingTo(new BigDecimal("4.5"));
        assertThat(rules.require("report", "due_before", "year 2024", day).asDay())
                .isEqualTo(LocalDate.of(2024, 11, 30));
        assertThatThrownBy(() -> rules.require("award", "regime", "all", day).asLong())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ND98_2023");
    }

    @Test
    void areAllThere() {
        assertThat(rules.all()).hasSize(93);
    }
}
