package vn.chungtay.infra.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.infra.reference.Structure.PROVINCES_34;
import static vn.chungtay.infra.reference.Structure.PROVINCES_63;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    private final Areas areas = ReferenceData.areas();
    private final Units units = ReferenceData.units();

    @Test
    void exactlyOneUnitActsForEachProvinceOnEachDayOfTheMovement() {
        List<Province> provinces = areas.provinces(PROVINCES_63);
        LocalDate.of(2024, 4, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(day -> {
            List<String> covered = units.actingOn(day).stream()
                    .flatMap(unit -> unit.areaCodes63().stream())
                    .toList();
            assertThat(covered)
                    .as("provinces covered on %s", day)
                    .containsExactlyInAnyOrderElementsOf(
                            provinces.stream().map(Province::code).toList());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "02, 2025-03-31, T63-02",
        "02, 2025-04-01, KV35-XIX",
        "02, 2025-05-31, KV35-XIX",
        "02, 2025-06-01, KV34-08",
        "02, 2025-07-08, KV34-08",
        "02, 2025-07-09, T34-08",
        "04, 2025-05-31, T63-04",
        "04, 2025-06-01, KV34-04"
    })
    void changeOnTheDaysOfTheReorganisations(String province63, LocalDate day, String expected) {
        Province province = areas.province(province63, PROVINCES_63).orElseThrow();

        assertThat(units.actingFor(province, day).map(Unit::code)).contains(expected);
    }

    @Test
    void actForAProvinceOfThe34OnlyWhenTheyCoverAllOfIt() {
        Province tuyenQuang = areas.province("08", PROVINCES_34).orElseThrow();

        assertThat(units.actingFor(tuyenQuang, LocalDate.of(2025, 3, 31))).isEmpty();
        assertThat(units.actingFor(tuyenQuang, LocalDate.of(2025, 4, 1)).map(Unit::code))
                .contains("KV35-XIX");
    }

    @Test
    void haveOneProvinceOrNone() {
        Unit region = units.unit("KV35-XIX").orElseThrow();
        Unit haGiang = units.unit("T63-02").orElseThrow();
        Unit department = units.unit("TW20-04").orElseThrow();

        assertThat(units.provinceOf(haGiang, LocalDate.of(2025, 3, 31)).map(Province::code))
                .contains("02");
        assertThat(units.provinceOf(region, LocalDate.of(2025, 4, 1))).isEmpty();
        assertThat(units.provinceUnder(PROVINCES_34, region).map(Province::code))
                .contains("08");
        assertThat(units.provinceOf(department, LocalDate.of(2025, 1, 1))).isEmpty();
        assertThat(units.provincesOf(department, PROVINCES_63)).isEmpty();
    }

    @Test
    void areKnownByDayOnlyWhileTheyAct() {
        assertThat(units.unit("T63-02", LocalDate.of(2025, 3, 31))).isPresent();
        assertThat(units.unit("T63-02", LocalDate.of(2025, 4, 1))).isEmpty();
        assertThat(units.unit("T34-08", LocalDate.of(2025, 7, 8))).isEmpty();
        assertThat(units.unit("T34-08", LocalDate.of(2025, 7, 9))).isPresent();
        assertThat(units.unit("X-1")).isEmpty();
    }

    @Test
    void succeedEachOtherOverAllSteps() {
        Unit first = units.unit("T63-02").orElseThrow();
        Unit last = units.unit("T34-08").orElseThrow();
        Unit foreign = units.unit("T34-15").orElseThrow();

        assertThat(units.succeeds(last, first)).isTrue();
        assertThat(units.succeeds(first, last)).isFalse();
        assertThat(units.succeeds(foreign, first)).isFalse();
        assertThat(units.succeeds(first, first)).isFalse();
        assertThat(units.withPredecessors(last))
                .containsExactlyInAnyOrder("T34-08", "KV34-08", "KV35-XIX", "T63-02", "T63-08");
    }

    @Test
    void actForThemselvesForThoseUnderThemAndForPredecessors() {
        Unit national = units.unit("VSS").orElseThrow();
        Unit old = units.unit("T63-02").orElseThrow();
        Unit successor = units.unit("T34-08").orElseThrow();
        Unit neighbour = units.unit("T63-08").orElseThrow();

        assertThat(units.mayActFor(old, old)).isTrue();
        assertThat(units.mayActFor(national, old)).isTrue();
        assertThat(units.mayActFor(successor, old)).isTrue();
        assertThat(units.mayActFor(old, successor)).isFalse();
        assertThat(units.mayActFor(neighbour, old)).isFalse();
        assertThat(units.mayActFor(old, national)).isFalse();
    }

    @Test
    void nameOnlyParentsAndPredecessorsThatExist() {
        assertThat(units.all()).hasSize(177).allSatisfy(unit -> {
            assertThat(units.predecessors(unit)).hasSameSizeAs(unit.predecessorCodes());
            assertThat(units.parent(unit).isPresent()).isEqualTo(unit.parentCode() != null);
        });
    }

    @Test
    void carryTheEmulationWorkWithoutAGap() {
        assertThat(units.unit("TW20-04").orElseThrow().functions()).containsExactly("emulation");
        assertThat(units.unit("TW25-08").orElseThrow().functions()).containsExactly("emulation");
        assertThat(LocalDate.of(2024, 4, 1).datesUntil(LocalDate.of(2027, 1, 1)))
                .allSatisfy(day -> assertThat(units.actingOn(day).stream()
                                .filter(unit -> unit.functions().contains("emulation")))
                        .hasSize(1));
    }
}
