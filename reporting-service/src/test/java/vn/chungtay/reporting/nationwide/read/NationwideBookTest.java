package vn.chungtay.reporting.nationwide.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.infra.reference.Structure;
import vn.chungtay.reporting.nationwide.consume.Measure;
import vn.chungtay.reporting.nationwide.fold.Cell;

class NationwideBookTest {

    private static final LocalDate UNDER_63 = LocalDate.of(2025, 6, 30);
    private static final LocalDate UNDER_34 = LocalDate.of(2025, 7, 1);
    private static final LocalDate IN_MARCH = LocalDate.of(2025, 3, 31);
    private static final LocalDate IN_MAY = LocalDate.of(2025, 5, 10);
    private static final LocalDate IN_AUGUST = LocalDate.of(2025, 8, 20);
    private static final String PARTITION = "chungtay.housing.v1-0";

    private final NationwideBook book = new NationwideBook(ReferenceData.areas(), ReferenceData.units());

    @Test
    void showsEveryProvinceOfTheStructureAlsoWithoutFacts() {
        assertThat(book.report(UNDER_63, 0).byProvince()).hasSize(63);
        assertThat(book.report(UNDER_34, 0).byProvince()).hasSize(34);
        assertThat(book.report(UNDER_63, 0).structure())
                .isEqualTo(new NationwideReport.StructureOfDay(UNDER_63, LocalDate.of(2008, 8, 1), 63));
        assertThat(book.report(UNDER_34, 0).structure())
                .isEqualTo(new NationwideReport.StructureOfDay(UNDER_34, UNDER_34, 34));
    }

    @Test
    void takesSumsAsAbsoluteAndAddsThePartitions() {
        put(house("10", "02647", IN_MARCH), 3);
        put(house("10", "02647", IN_MARCH), 5);
        put(house("10", "02647", IN_MARCH), 5);
        book.put("chungtay.housing.v1-1", house("10", "02647", IN_MARCH).key(), 2);

        assertThat(book.report(UNDER_63, 0).total().houses().listed()).isEqualTo(7);
    }

    @Nested
    class Places {

        @Test
        void addUpToTheSameTotalUnderBothStructures() {
            put(house("10", "02647", IN_MARCH), 3);
            put(money("02", "T63-02", IN_MARCH), 100);
            put(money(null, "KV35-XIX", IN_MAY), 200);
            put(money("08", "T34-08", IN_AUGUST), 400);
            put(money(null, "VSS", IN_AUGUST), 800);

            assertThat(Stream.of(UNDER_63, UNDER_34)).allSatisfy(day -> {
                NationwideReport report = book.report(day, 0);
                assertThat(report.total().money().receivedVnd()).isEqualTo(1_500);
                assertThat(report.byProvince().stream()
                                        .mapToLong(province -> province.money().receivedVnd())
                                        .sum()
                                + report.unplaced().money().receivedVnd())
                        .isEqualTo(1_500);
                assertThat(report.byProvince().stream()
                                .mapToLong(province -> province.houses().listed())
                                .sum())
                        .isEqualTo(3);
            });
        }

        @Test
        void goForwardToTheSuccessorOfTheirProvince() {
            put(money("02", "T63-02", IN_MARCH), 100);

            assertThat(receivedIn(UNDER_63, "02")).isEqualTo(100);
            assertThat(receivedIn(UNDER_63, "08")).isZero();
            assertThat(receivedIn(UNDER_34, "08")).isEqualTo(100);
        }

        @Test
        void ofARegionAreKnownOnlyWhereItsProvincesWereMerged() {
            put(money(null, "KV35-XIX", IN_MAY), 200);

            assertThat(unplaced(UNDER_63)).isEqualTo(200);
            assertThat(receivedIn(UNDER_34, "08")).isEqualTo(200);
        }

        @Test
        void ofTodayAreTracedBackWhereOneOldProvinceIsMeant() {
            put(money("04", "T34-04", IN_AUGUST), 100);
            put(money("08", "T34-08", IN_AUGUST), 400);

            assertThat(receivedIn(UNDER_63, "04")).isEqualTo(100);
            assertThat(receivedIn(UNDER_63, "08")).isZero();
            assertThat(unplaced(UNDER_63)).isEqualTo(400);
            assertThat(receivedIn(UNDER_34, "08")).isEqualTo(400);
        }

        @Test
        void ofAHouseAreTheCommuneItWasListedIn() {
            Cell listedAfter = house("15", "02647", IN_AUGUST);

            put(listedAfter, 1);

            assertThat(book.report(UNDER_63, 0).byProvince())
                    .filteredOn(province -> province.houses().listed() == 1)
                    .singleElement()
                    .satisfies(province -> assertThat(province.nameVi()).isEqualTo("Tỉnh Lào Cai"));
            assertThat(book.report(UNDER_34, 0).byProvince())
                    .filteredOn(province -> province.houses().listed() == 1)
                    .singleElement()
                    .satisfies(province -> assertThat(province.code()).isEqualTo("15"));
        }

        @Test
        void ofACentralUnitAreNone() {
            put(money(null, "VSS", IN_MARCH), 800);

            assertThat(unplaced(UNDER_63)).isEqualTo(800);
            assertThat(unplaced(UNDER_34)).isEqualTo(800);
        }
    }

    @Test
    void showsPillarsForHousesOnly() {
        put(house("10", "02647", IN_MARCH), 3);
        put(money("10", "T63-10", IN_MARCH), 100);

        assertThat(book.report(UNDER_34, 0).byPillar()).singleElement().satisfies(pillar -> {
            assertThat(pillar.pillar()).isEqualTo("CAMPAIGN");
            assertThat(pillar.houses().listed()).isEqualTo(3);
            assertThat(pillar.money().paidVnd()).isZero();
        });
    }

    @Test
    void labelsWhatIsSimulated() {
        put(money("10", "T63-10", IN_MARCH), 100);
        assertThat(book.report(UNDER_63, 0).simulated().present()).isFalse();

        Cell real = money("10", "T63-10", IN_MARCH);
        put(
                new Cell(
                        real.measure(),
                        real.structure(),
                        real.provinceCode(),
                        null,
                        real.unitCode(),
                        null,
                        null,
                        null,
                        true,
                        IN_MARCH,
                        IN_MARCH),
                40);

        assertThat(book.report(UNDER_63, 0).simulated().present()).isTrue();
        assertThat(book.report(UNDER_63, 0).simulated().money().receivedVnd()).isEqualTo(40);
        assertThat(book.report(UNDER_63, 0).total().money().receivedVnd()).isEqualTo(140);
    }

    @Test
    void saysWhatIsHeldBack() {
        assertThat(book.report(UNDER_63, 2).heldBack()).isEqualTo(2);
    }

    private void put(Cell cell, long sum) {
        book.put(PARTITION, cell.key(), sum);
    }

    private long receivedIn(LocalDate structureOn, String provinceCode) {
        return book.report(structureOn, 0).byProvince().stream()
                .filter(province -> province.code().equals(provinceCode))
                .mapToLong(province -> province.money().receivedVnd())
                .findFirst()
                .orElseThrow();
    }

    private long unplaced(LocalDate structureOn) {
        return book.report(structureOn, 0).unplaced().money().receivedVnd();
    }

    private static Cell house(String provinceCode, String communeCode, LocalDate day) {
        return new Cell(
                Measure.HOUSES_LISTED,
                Structure.on(day),
                provinceCode,
                communeCode,
                "T63-10",
                "CAMPAIGN",
                "NEW",
                null,
                false,
                day,
                day);
    }

    private static Cell money(@Nullable String provinceCode, String unitCode, LocalDate day) {
        return new Cell(
                Measure.MONEY_RECEIVED,
                Structure.on(day),
                provinceCode,
                null,
                unitCode,
                null,
                null,
                "CASH",
                false,
                day,
                day);
    }
}
