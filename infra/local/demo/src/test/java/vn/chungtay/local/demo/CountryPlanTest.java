package vn.chungtay.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.reference.Structure;

class CountryPlanTest {

    private final CountryPlan plan = CountryPlan.load();
    private final List<House> houses =
            plan.units().stream().flatMap(unit -> unit.houses().stream()).toList();

    @Test
    void isTheCountryAtOneToAThousand() {
        assertThat(plan.units()).hasSize(63);
        assertThat(plan.houses()).isEqualTo(334);
        assertThat(plan.moneyVnd()).isBetween(24_761_596_000L - 126, 24_761_596_000L);
        assertThat(plan.workingDays()).isBetween(2_700 - 63, 2_700);
        assertThat(houses.stream().filter(house -> house.pillar().equals("NCC")))
                .hasSize(40);
        assertThat(houses.stream().filter(house -> house.kind().equals("NEW"))).hasSize(255);
    }

    @Test
    void isTheSameOnEveryRun() {
        assertThat(CountryPlan.load()).isEqualTo(plan);
    }

    @Test
    void everyFundIsEnoughForItsHouses() {
        assertThat(plan.units())
                .allSatisfy(unit -> assertThat(unit.moneyVnd()).isGreaterThanOrEqualTo(unit.supportVnd()));
    }

    @Test
    void everyDayLiesInTheProgrammeAndTheUnitActsOnIt() {
        assertThat(houses).allSatisfy(house -> {
            assertThat(house.listedOn()).isBetween(Story.FIRST_DAY, Story.LAST_DAY);
            assertThat(house.settledOn()).isBetween(Story.FIRST_DAY, Story.LAST_DAY);
            assertThat(ReferenceData.units().unit(house.unitCode(), house.settledOn()))
                    .isPresent();
            assertThat(house.commune().structure()).isEqualTo(Structure.PROVINCES_63);
            assertThat("T63-" + house.commune().province().code()).isEqualTo(house.unitCode());
        });
    }

    @Test
    void peopleAreInventedAndNoneStandsTwice() {
        assertThat(houses.stream().map(House::headIdentityNumber).collect(Collectors.toSet()))
                .hasSize(334)
                .allMatch(number -> number.matches("999[0-9]{9}"))
                .noneMatch(number -> number.startsWith("9990000"));
        assertThat(houses.stream().map(House::name).collect(Collectors.toSet())).hasSize(334);
        assertThat(houses).allMatch(House::simulated);
    }

    @Test
    void photosDifferAndStayTheSame() {
        assertThat(Photo.of("sim-08-001")).isEqualTo(Photo.of("sim-08-001")).isNotEqualTo(Photo.of("sim-08-002"));
    }
}
