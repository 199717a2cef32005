package vn.chungtay.contribution.salary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.contribution.salary.OneDaysSalary.Worked;
import vn.chungtay.infra.reference.DatedRule;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.service.errors.RuleViolated;

class OneDaysSalaryTest {

    private final OneDaysSalary salary = new OneDaysSalary(ReferenceData.rules());

    /** (2.34 + 0.1) × 1,800,000 ÷ 22 = 199,636.36…; × 2,340,000 = 259,527.27…; (1.1 + 0) × 2,340,000 ÷ 22 = 117,000. */
    @ParameterizedTest
    @CsvSource({
        "2.34, 0.1, 2024-06-30, 199636",
        "2.34, 0.1, 2024-07-01, 259527",
        "2.34, 0.1, 2026-06-30, 259527",
        "2.34, 0.1, 2026-07-01, 280600",
        "1.1, 0, 2025-02-10, 117000",
        "0.0001, 0, 2025-02-10, 11",
        "20, 20, 2025-02-10, 4254545"
    })
    void followsTheBaseSalaryOfTheDay(BigDecimal coefficient, BigDecimal allowances, LocalDate day, long amountVnd) {
        assertThat(salary.of(new SalaryParts(coefficient, allowances), day).amountVnd())
                .isEqualTo(amountVnd);
    }

    /** 0.0021 × 2,340,000 ÷ 22 = 223.36…, 0.0023 gives 244.63…. */
    @ParameterizedTest
    @CsvSource({"0.0021, 223", "0.0022, 234", "0.0023, 245"})
    void isRoundedToTheNearestDong(BigDecimal coefficient, long amountVnd) {
        assertThat(salary.of(new SalaryParts(coefficient, BigDecimal.ZERO), LocalDate.of(2025, 2, 10))
                        .amountVnd())
                .isEqualTo(amountVnd);
    }

    @Test
    void saysWhatItWasWorkedOutByAndWhatIsNotSure() {
        Worked verifiedBase = salary.of(parts(), LocalDate.of(2025, 2, 10));
        Worked weakBase = salary.of(parts(), LocalDate.of(2026, 7, 1));

        assertThat(verifiedBase.baseVnd()).isEqualTo(2_340_000L);
        assertThat(verifiedBase.workingDays()).isEqualTo(22);
        assertThat(verifiedBase.roundedToVnd()).isEqualTo(1);
        assertThat(verifiedBase.warnings())
                .anyMatch(warning -> warning.contains("working_days_in_month"))
                .noneMatch(warning -> warning.contains("base_vnd"));
        assertThat(weakBase.warnings()).anyMatch(warning -> warning.contains("base_vnd"));
    }

    @Test
    void isNotWorkedOutBeforeThereWereRules() {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> salary.of(parts(), LocalDate.of(2023, 12, 31)))
                .returns("salary.no-rule", RuleViolated::code);
        assertThat(salary.of(parts(), LocalDate.of(2024, 1, 1)).baseVnd()).isEqualTo(1_800_000L);
    }

    /** Nothing is divided by a month without days, nor rounded to steps of nothing. */
    @Test
    void isWorkedOutByRulesAboveZeroOnly() {
        assertThat(ReferenceData.rules().all())
                .filteredOn(rule -> rule.domain().equals("salary"))
                .extracting(DatedRule::rule)
                .contains("base_vnd", "working_days_in_month", "rounding_step_vnd");
        assertThat(ReferenceData.rules().all())
                .filteredOn(rule -> rule.domain().equals("salary"))
                .allSatisfy(rule -> assertThat(rule.asLong()).isPositive());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, salary.coefficient-out-of-range",
        "-1, 0, salary.coefficient-out-of-range",
        "20.0001, 0, salary.coefficient-out-of-range",
        "1.00001, 0, salary.coefficient-out-of-range",
        "1, -0.1, salary.allowances-out-of-range",
        "1, 20.0001, salary.allowances-out-of-range",
        "1, 0.00001, salary.allowances-out-of-range"
    })
    void isMadeOfPartsWithinTheLimits(BigDecimal coefficient, BigDecimal allowances, String code) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> new SalaryParts(coefficient, allowances))
                .returns(code, RuleViolated::code);
    }

    private static SalaryParts parts() {
        return new SalaryParts(new BigDecimal("2.34"), BigDecimal.ZERO);
    }
}
