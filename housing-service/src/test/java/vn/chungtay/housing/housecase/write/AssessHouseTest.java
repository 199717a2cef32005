package vn.chungtay.housing.housecase.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.chungtay.housing.housecase.write.CaseFixture.RULES;
import static vn.chungtay.housing.housecase.write.CaseFixture.given;
import static vn.chungtay.housing.testing.Cases.ASSESSED_ON;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.LISTED_ON;
import static vn.chungtay.housing.testing.Cases.OFFICER;
import static vn.chungtay.housing.testing.Cases.on;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.housing.housecase.write.HouseRules.TemporaryHouse;
import vn.chungtay.housing.housecase.write.assesshouse.AssessHouse;
import vn.chungtay.housing.housecase.write.assesshouse.Persons;
import vn.chungtay.housing.housecase.write.assesshouse.PresentHouse;
import vn.chungtay.housing.housecase.write.assesshouse.Verdict;
import vn.chungtay.housing.housecase.write.assesshouse.Verdict.Reason;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Refused;
import vn.chungtay.infra.service.errors.RuleViolated;
import vn.chungtay.infra.service.security.Actor;

class AssessHouseTest {

    private static final Set<SturdyPart> STURDY = EnumSet.allOf(SturdyPart.class);
    private static final TemporaryHouse LIMITS =
            RULES.temporaryHouse(ASSESSED_ON).orElseThrow();

    private final Cases cases = Cases.story();

    @Nested
    class TheVerdict {

        @ParameterizedTest
        @CsvSource({
            "1, 17.99, true", // below 18
            "1, 18.00, false",
            "2, 15.99, true", // below 30 and 7.995 a person
            "2, 16.00, false", // 8 a person
            "4, 29.99, true", // 7.4975 a person
            "4, 30.00, false", // 7.5 a person, and not below 30
            "3, 23.99, true", // 7.9966 a person
            "3, 24.00, false"
        })
        void judgesTheAreaByWhoLivesThere(int persons, String areaM2, boolean eligible) {
            Verdict verdict = judge(true, persons, areaM2, STURDY);

            assertThat(verdict.eligible()).isEqualTo(eligible);
            assertThat(verdict.binding()).isTrue();
            assertThat(verdict.reasons())
                    .containsExactlyElementsOf(
                            eligible
                                    ? List.of(Reason.AREA_TOO_SMALL)
                                    : List.of(Reason.AREA_SUFFICES, Reason.STRUCTURES_STURDY));
        }

        @Test
        void judgesTheStructuresByHowManyAreSturdy() {
            assertThat(judge(true, 4, "100", EnumSet.of(SturdyPart.ROOF)).reasons())
                    .containsExactly(Reason.STRUCTURES_UNSTURDY);
            assertThat(judge(true, 4, "100", EnumSet.of(SturdyPart.ROOF)).eligible())
                    .isTrue();
            assertThat(judge(true, 4, "100", EnumSet.of(SturdyPart.ROOF, SturdyPart.FOUNDATION))
                            .eligible())
                    .isFalse();
        }

        @Test
        void namesEveryReasonThatHolds() {
            assertThat(judge(true, 1, "10", Set.of()).reasons())
                    .containsExactly(Reason.AREA_TOO_SMALL, Reason.STRUCTURES_UNSTURDY);
        }

        @Test
        void isNoOnDisputedLandWhateverTheHouse() {
            Verdict verdict = judge(false, 1, "10", Set.of());

            assertThat(verdict.eligible()).isFalse();
            assertThat(verdict.binding()).isTrue();
            assertThat(verdict.reasons()).containsExactly(Reason.LAND_DISPUTED);
        }

        @Test
        void showsEachCriterionWithItsFigures() {
            assertThat(judge(true, 3, "23.99", STURDY).criteria())
                    .extracting(
                            entry -> entry.get("rule"),
                            entry -> entry.get("required"),
                            entry -> entry.get("actual"),
                            entry -> entry.get("met"))
                    .containsExactly(
                            tuple("house.temporary_area_family_m2", "30", "23.99", "true"),
                            tuple("house.temporary_area_per_person_m2", "8", "7.99", "true"),
                            tuple("house.temporary_unsturdy_structures", "2", "0", "false"));
        }

        @Test
        void onlyWarnsWhereACriterionIsNotSettledLaw() {
            var assumed = new DatedValue("house.x", "before", BigDecimal.valueOf(18), "m2", "assumed", "none");
            var limits = new TemporaryHouse(
                    assumed, LIMITS.familyAreaM2(), LIMITS.areaPerPersonM2(), LIMITS.unsturdyParts());

            Verdict alone = Verdict.of(house(true, 1, "20", STURDY), limits);
            Verdict family = Verdict.of(house(true, 2, "20", STURDY), limits);

            assertThat(alone.binding()).isFalse();
            assertThat(alone.criteria().getFirst()).containsEntry("status", "assumed");
            assertThat(family.binding()).isTrue();
            assertThat(Verdict.of(house(false, 1, "20", STURDY), limits).binding())
                    .isTrue();
        }
    }

    @Test
    void keepsTheVerdictWithWhatItRestsOn() {
        Verdict verdict = judge(true, 4, "29.99", EnumSet.of(SturdyPart.FOUNDATION, SturdyPart.ROOF));

        given(cases.listed())
                .when(assess(ASSESSED_ON), OFFICER.metadata())
                .expectEvents(cases.assessed(List.of("AREA_TOO_SMALL"), verdict.criteria()));
    }

    @Test
    void hasNoCriteriaBeforeTheirFirstDay() {
        given(cases.listed())
                .when(assess(ASSESSED_ON.minusDays(1)), OFFICER.metadata())
                .expectNoEvents()
                .expectException(Refused.with("assessment.no-criteria-on-day", Map.of("day", "2025-01-19")));
    }

    @Test
    void refusesADayBeforeTheListing() {
        given(cases.listed())
                .when(assess(LISTED_ON.minusDays(1)), OFFICER.metadata())
                .expectNoEvents()
                .expectException(Refused.with("case.date-before-former-stage"));
    }

    @Test
    void refusesAnotherUnit() {
        given(cases.listed())
                .when(assess(ASSESSED_ON), new Actor("c".repeat(64), Set.of("officer"), "T63-02").metadata())
                .expectNoEvents()
                .expectException(Refused.with("unit.foreign"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 51})
    void takesNoImpossibleNumberOfPersons(int persons) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> new Persons(persons))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("household.persons-out-of-range"));
        assertThat(List.of(new Persons(1), new Persons(50))).hasSize(2);
    }

    private static Verdict judge(boolean landUndisputed, int persons, String areaM2, Set<SturdyPart> sturdy) {
        return Verdict.of(house(landUndisputed, persons, areaM2, sturdy), LIMITS);
    }

    private static PresentHouse house(boolean landUndisputed, int persons, String areaM2, Set<SturdyPart> sturdy) {
        return new PresentHouse(landUndisputed, new Persons(persons), AreaCentiM2.ofM2(new BigDecimal(areaM2)), sturdy);
    }

    private static AssessHouse assess(LocalDate day) {
        return new AssessHouse(
                CASE, house(true, 4, "29.99", EnumSet.of(SturdyPart.FOUNDATION, SturdyPart.ROOF)), on(day));
    }
}
