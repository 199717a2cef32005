package vn.chungtay.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SalaryOverHttpTest extends ContributionService {

    private static final String PATH = API + "/one-days-salary?day=2025-02-10";

    @Test
    void showsWhatADayIsWorthAndWhatIsNotSureAboutIt() {
        Reply salary = get(OFFICER, PATH + "&coefficient=2.34&allowances=0.1");

        assertThat(salary.status()).isEqualTo(200);
        assertThat(salary.body().path("amountVnd").asLong()).isEqualTo(259_527L);
        assertThat(salary.body().path("baseVnd").asLong()).isEqualTo(2_340_000L);
        assertThat(salary.body().path("warnings").toString()).contains("working_days_in_month", "rounding_step_vnd");
    }

    @Test
    void refusesWhatNoSalaryIsMadeOf() {
        assertThat(get(OFFICER, PATH + "&coefficient=0").code()).isEqualTo("salary.coefficient-out-of-range");
        assertThat(get(OFFICER, API + "/one-days-salary?day=2020-01-01&coefficient=1")
                        .code())
                .isEqualTo("salary.no-rule");
        assertThat(get(OFFICER, PATH + "&coefficient=many").status()).isEqualTo(400);
        assertThat(get(OFFICER, PATH).status()).isEqualTo(400);
    }
}
