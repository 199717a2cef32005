package vn.chungtay.housing.housecase.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.infra.reference.ReferenceData;

class InstalmentPlanTest {

    @Test
    void roundsDownAndLeavesTheRestToTheLast() {
        InstalmentPlan plan = InstalmentPlan.parse("33@start|33@foundation|34@handover");
        assertThat(plan.partsVnd(101, Map.of())).containsExactly(33L, 33L, 35L);
    }

    @Test
    void addsUpToTheWholeForAnySum() {
        InstalmentPlan plan = InstalmentPlan.parse("70@foundation|30@handover");
        LongStream.concat(LongStream.rangeClosed(1, 1_000), LongStream.of(59_999_999, 60_000_000, 999_999_999_999L))
                .forEach(
                        whole -> assertThat(sum(plan.partsVnd(whole, Map.of()))).isEqualTo(whole));
    }

    @Test
    void sharesWhatIsLeftBesideFixedPartsInTheProportionOfThePercents() {
        InstalmentPlan plan = InstalmentPlan.parse("30@start|30@foundation|40@handover");
        assertThat(plan.partsVnd(100, Map.of(1, 30L))).containsExactly(30L, 30L, 40L);
        assertThat(plan.partsVnd(101, Map.of(1, 31L))).containsExactly(31L, 30L, 40L);
        assertThat(plan.partsVnd(50, Map.of(1, 30L))).containsExactly(30L, 8L, 12L);
        assertThat(plan.partsVnd(60, Map.of(1, 30L, 2, 30L))).containsExactly(30L, 30L, 0L);
        assertThat(plan.partsVnd(100, Map.of(1, 30L, 2, 30L, 3, 40L))).containsExactly(30L, 30L, 40L);
        LongStream.rangeClosed(30, 1_000)
                .forEach(whole ->
                        assertThat(sum(plan.partsVnd(whole, Map.of(1, 30L)))).isEqualTo(whole));
    }

    private static long sum(List<Long> parts) {
        return parts.stream().mapToLong(Long::longValue).sum();
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
