package vn.chungtay.infra.reference;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
    void areAllThere() throws IOException {
        try (var file = requireNonNull(DatedRules.class.getResourceAsStream("dated_rules.csv"));
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            long rows = lines.lines().filter(line -> !line.isBlank()).count() - 1;

            assertThat(rules.all()).hasSize(Math.toIntExact(rows));
        }
    }
}
