package vn.chungtay.housing.housecase.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.infra.reference.ReferenceData;

class InstalmentPlanTest {

    @Test
    void roundsDownAndLeavesTheRestToTheLast() {
        InstalmentPlan plan = InstalmentPlan.parse("33@start|33@foundation|34@handover");
        assertThat(plan.amountVnd(1, 101)).isEqualTo(33);
        assertThat(plan.amountVnd(2, 101)).isEqualTo(33);
        assertThat(plan.amountVnd(3, 101)).isEqualTo(35);
    }

    @Test
    void addsUpToTheWholeForAnySum() {
        InstalmentPlan plan = InstalmentPlan.parse("70@foundation|30@handover");
        LongStream.concat(LongStream.rangeClosed(1, 1_000), LongStream.of(59_999_999, 60_000_000, 999_999_999_999L))
                .forEach(whole -> assertThat(IntStream.rangeClosed(1, 2)
                                .mapToLong(ordinal -> plan.amountVnd(ordinal, whole))
                                .sum())
                        .isEqualTo(whole));
    }

    @Test
    void readsEveryPlanOfTheDatedRules() {
        assertThat(ReferenceData.rules().all().stream()
                        .filter(rule -> rule.rule().equals("instalment_plan"))
                        .map(rule -> InstalmentPlan.parse(rule.value()).text()))
                .hasSizeGreaterThanOrEqualTo(3)
                .contains("70@foundation|30@handover", "70@30_percent_of_work|30@handover");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "70@foundation",
                "70@foundation|31@handover",
                "100@moon",
                "@handover",
                "x@handover",
                "110@foundation|-10@handover"
            })
    void refusesWhatIsNoPlan(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> InstalmentPlan.parse(text));
    }
}
