package vn.chungtay.housing.housecase.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.chungtay.housing.housecase.write.CaseFixture.given;
import static vn.chungtay.housing.testing.Cases.ACCEPTED_ON;
import static vn.chungtay.housing.testing.Cases.CASE;
import static vn.chungtay.housing.testing.Cases.OFFICER;
import static vn.chungtay.housing.testing.Cases.STARTED_ON;
import static vn.chungtay.housing.testing.Cases.on;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.housing.housecase.write.accepthouse.AcceptHouse;
import vn.chungtay.housing.housecase.write.accepthouse.Hazard;
import vn.chungtay.housing.housecase.write.accepthouse.LifeYears;
import vn.chungtay.housing.shared.HouseKind;
import vn.chungtay.housing.shared.Pillar;
import vn.chungtay.housing.testing.Cases;
import vn.chungtay.housing.testing.Refused;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.service.errors.RuleViolated;

class AcceptHouseTest {

    private static final Set<Hazard> HAZARDS = Set.of(Hazard.FLOOD, Hazard.STORM);
    private static final Set<SturdyPart> ALL = EnumSet.allOf(SturdyPart.class);

    private final Cases cases = Cases.story();

    @Test
    void acceptsThirtySquareMetresThreeSturdyPartsAndTwentyYears() {
        given(cases.listed(), cases.sponsored(), cases.started())
                .when(accept("30.00", ALL, 20), OFFICER.metadata())
                .expectEvents(cases.accepted());
    }

    @Test
    void refusesAHundredthOfASquareMetreLess() {
        given(cases.listed(), cases.sponsored(), cases.started())
                .when(accept("29.99", ALL, 20), OFFICER.metadata())
                .expectNoEvents()
                .expectException(Refused.with(
                        "house.area-too-small",
                        Map.of("required", "30", "actual", "29.99", "basis", "TT 01/2022/TT-BXD")));
    }

    @Test
    void refusesTwoSturdyParts() {
        given(cases.listed(), cases.sponsored(), cases.started())
                .when(accept("30", EnumSet.of(SturdyPart.FOUNDATION, SturdyPart.ROOF), 20), OFFICER.metadata())
                .expectNoEvents()
                .expectException(Refused.with("house.too-few-sturdy-parts", Map.of("required", "3", "actual", "2")));
    }

    @Test
    void refusesNineteenYears() {
        given(cases.listed(), cases.sponsored(), cases.started())
                .when(accept("30", ALL, 19), OFFICER.metadata())
                .expectNoEvents()
                .expectException(Refused.with("house.life-too-short", Map.of("required", "20", "actual", "19")));
    }

    @Test
    void onlyWarnsOfTheYearsOfARepairSinceTheRuleIsAssumed() {
        Cases repair = Cases.of(Pillar.NCC, HouseKind.REPAIR, "08", LocalDate.of(2025, 1, 9));
        Map<String, String> warning = Map.of(
                "rule", "house.accept_life_years",
                "appliesTo", "after repair",
                "required", "20",
                "actual", "5",
                "unit", "years, repaired parts",
                "status", "assumed",
                "basis", basisOfYearsOfARepair(),
                "met", "false");
        given(repair.listed(), repair.sponsored(), repair.started())
                .when(accept("30", ALL, 5), OFFICER.metadata())
                .expectEvents(repair.accepted(5, List.of(warning)));
    }

    @Test
    void measuresAnOlderListByItsOwnStandard() {
        Cases older = Cases.of(Pillar.NCC, HouseKind.NEW, "08", LocalDate.of(2022, 8, 14));
        given(older.listed(), older.sponsored(), older.started())
                .when(accept("24", ALL, 10), OFFICER.metadata())
                .expectSuccessfulHandlerExecution();
        given(older.listed(), older.sponsored(), older.started())
                .when(accept("23.99", ALL, 10), OFFICER.metadata())
                .expectException(Refused.with("house.area-too-small", Map.of("required", "24")));
        Cases dayAfter = Cases.of(Pillar.NCC, HouseKind.NEW, "08", LocalDate.of(2022, 8, 15));
        given(dayAfter.listed(), dayAfter.sponsored(), dayAfter.started())
                .when(accept("24", ALL, 20), OFFICER.metadata())
                .expectException(Refused.with("house.area-too-small", Map.of("required", "30")));
    }

    @Test
    void refusesADayBeforeTheFoundation() {
        given(cases.listed(), cases.sponsored(), cases.started())
                .when(
                        new AcceptHouse(
                                CASE,
                                AreaCentiM2.ofM2(new BigDecimal("30")),
                                ALL,
                                new LifeYears(20),
                                Set.of(),
                                on(STARTED_ON.minusDays(1))),
                        OFFICER.metadata())
                .expectException(Refused.with("case.date-before-former-stage", Map.of("formerStage", "STARTED")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.001", "30.005", "10000.01", "1E+30", "1E-30"})
    void refusesAnAreaThatNoHouseHas(String areaM2) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> AreaCentiM2.ofM2(new BigDecimal(areaM2)))
                .matches(refusal -> refusal.code().equals("house.area-out-of-range"));
    }

    @Test
    void keepsAnAreaToTheHundredth() {
        assertThat(List.of("0.01", "30", "3E+1", "10000.00").stream()
                        .map(text -> AreaCentiM2.ofM2(new BigDecimal(text)).value()))
                .containsExactly(1, 3_000, 3_000, 1_000_000);
    }

    @Test
    void refusesYearsThatNoHouseLasts() {
        for (int years : List.of(-1, 0, 201)) {
            assertThatExceptionOfType(RuleViolated.class)
                    .isThrownBy(() -> new LifeYears(years))
                    .matches(refusal -> refusal.code().equals("house.life-out-of-range"));
        }
        assertThat(new LifeYears(1).value() + new LifeYears(200).value()).isEqualTo(201);
    }

    private static String basisOfYearsOfARepair() {
        return ReferenceData.rules()
                .require("house", "accept_life_years", "after repair", LocalDate.of(2025, 1, 9))
                .basis();
    }

    private static AcceptHouse accept(String areaM2, Set<SturdyPart> parts, int years) {
        return new AcceptHouse(
                CASE, AreaCentiM2.ofM2(new BigDecimal(areaM2)), parts, new LifeYears(years), HAZARDS, on(ACCEPTED_ON));
    }
}
