package vn.chungtay.infra.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.infra.reference.Structure.PROVINCES_34;
import static vn.chungtay.infra.reference.Structure.PROVINCES_63;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreasTest {

    private static final LocalDate LAST_DAY_OF_63 = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_DAY_OF_34 = LocalDate.of(2025, 7, 1);

    private final Areas areas = ReferenceData.areas();

    @Test
    void holdsTheWholeCountryUnderBothStructures() {
        assertThat(areas.provinces(PROVINCES_63)).hasSize(63);
        assertThat(areas.provinces(PROVINCES_34)).hasSize(34);
        assertThat(areas.communes(PROVINCES_63)).hasSize(10_035);
        assertThat(areas.communes(PROVINCES_34)).hasSize(3_321);
        assertThat(areas.communes(PROVINCES_63).stream().flatMap(c -> areas.successors(c).stream()))
                .hasSize(10_597);
        assertThat(areas.communes(PROVINCES_34).stream().flatMap(c -> areas.predecessors(c).stream()))
                .hasSize(10_597);
    }

    @Test
    void changesStructureOnTheFirstOfJuly2025() {
        assertThat(Structure.on(LAST_DAY_OF_63)).isEqualTo(PROVINCES_63);
        assertThat(Structure.on(FIRST_DAY_OF_34)).isEqualTo(PROVINCES_34);
    }

    @Nested
    class ProvinceCodes {

        @ParameterizedTest
        @CsvSource({
            "08, Tỉnh Tuyên Quang, Tỉnh Tuyên Quang",
            "15, Tỉnh Yên Bái, Tỉnh Lào Cai",
            "24, Tỉnh Bắc Giang, Tỉnh Bắc Ninh",
            "44, Tỉnh Quảng Bình, Tỉnh Quảng Trị",
            "52, Tỉnh Bình Định, Tỉnh Gia Lai",
            "80, Tỉnh Long An, Tỉnh Tây Ninh",
            "82, Tỉnh Tiền Giang, Tỉnh Đồng Tháp",
            "91, Tỉnh Kiên Giang, Tỉnh An Giang"
        })
        void meanAnotherTerritoryAfterTheMerger(String code, String before, String after) {
            Province old = areas.province(code, LAST_DAY_OF_63).orElseThrow();
            Province now = areas.province(code, FIRST_DAY_OF_34).orElseThrow();

            assertThat(old.nameVi()).isEqualTo(before);
            assertThat(now.nameVi()).isEqualTo(after);
            assertThat(old.validFrom()).isNotEqualTo(now.validFrom());
            assertThat(areas.predecessors(now)).hasSizeGreaterThan(1).contains(old);
        }

        @Test
        void thatWereMergedAwayAreUnknownAfterwards() {
            assertThat(areas.province("02", LAST_DAY_OF_63)).isPresent();
            assertThat(areas.province("02", FIRST_DAY_OF_34)).isEmpty();
            assertThat(areas.province("99", LAST_DAY_OF_63)).isEmpty();
        }
    }

    @Nested
    class Mergers {

        @Test
        void giveEveryProvinceOneSuccessorAndLeaveElevenUnchanged() {
            assertThat(areas.provinces(PROVINCES_63)).allSatisfy(province -> {
                Province successor = areas.successor(province);
                assertThat(successor.structure()).isEqualTo(PROVINCES_34);
                assertThat(areas.predecessors(successor)).contains(province);
            });
            assertThat(areas.provinces(PROVINCES_34).stream()
                            .filter(province ->
                                    areas.under(PROVINCES_63, province).isPresent()))
                    .hasSize(11);
        }

        @Test
        void goForwardAlwaysAndBackwardOnlyWhereOneOldProvinceIsMeant() {
            Province haGiang = areas.province("02", PROVINCES_63).orElseThrow();
            Province tuyenQuang = areas.province("08", PROVINCES_34).orElseThrow();
            Province caoBang = areas.province("04", PROVINCES_34).orElseThrow();

            assertThat(areas.under(PROVINCES_34, haGiang)).contains(tuyenQuang);
            assertThat(areas.under(PROVINCES_63, haGiang)).contains(haGiang);
            assertThat(areas.under(PROVINCES_63, tuyenQuang)).isEmpty();
            assertThat(areas.under(PROVINCES_63, caoBang))
                    .contains(areas.province("04", PROVINCES_63).orElseThrow());
        }
    }

    @Nested
    class Communes {

        @Test
        void lieInTheSuccessorOfTheirOldProvince() {
            assertThat(areas.communes(PROVINCES_63)).allSatisfy(commune -> {
                assertThat(areas.successors(commune))
                        .isNotEmpty()
                        .allSatisfy(link ->
                                assertThat(link.after().province()).isEqualTo(areas.successor(commune.province())));
                assertThat(areas.successors(commune).getFirst().share()).isNotEqualTo(Succession.Share.PART);
            });
        }

        @Test
        void ofTodayAreTracedBackExceptWhereOldProvincesMeet() {
            assertThat(areas.communes(PROVINCES_34).stream()
                            .filter(c -> areas.provinceUnder(PROVINCES_63, c).isEmpty()))
                    .hasSize(23)
                    .allSatisfy(commune -> assertThat(areas.predecessors(commune).stream()
                                    .map(link -> link.before().province())
                                    .distinct())
                            .hasSizeGreaterThan(1));
        }

        @ParameterizedTest
        @CsvSource({"11948, 31", "19742, 45", "20333, 48", "21548, 51", "26732, 77"})
        void thatWereIslandDistrictsKeepTheirOldProvince(String code, String province63) {
            Commune zone = areas.commune(code, PROVINCES_34).orElseThrow();

            assertThat(zone.kind()).isEqualTo("Đặc khu");
            assertThat(areas.provinceUnder(PROVINCES_63, zone).map(Province::code))
                    .contains(province63);
        }

        @Test
        void areOtherPlacesUnderTheSameCode() {
            assertThat(areas.commune("00004", LAST_DAY_OF_63).orElseThrow().nameVi())
                    .isEqualTo("Phường Trúc Bạch");
            assertThat(areas.commune("00004", FIRST_DAY_OF_34).orElseThrow().nameVi())
                    .isEqualTo("Phường Ba Đình");
        }
    }

    @Nested
    class NamesOfCommunes {

        @Test
        void fitInAnyUsualSpelling() {
            assertThat(Stream.of("Phường Trúc Bạch", "trúc bạch", "  PHƯỜNG   TRÚC BẠCH ", "Tru\u0301c Ba\u0323ch"))
                    .allSatisfy(name -> assertThat(areas.check("00004", name, LAST_DAY_OF_63))
                            .isInstanceOf(CommuneCheck.Fits.class));
        }

        @Test
        void mayHaveTheToneMarkOnEitherVowel() {
            assertThat(VietnameseNames.same("Xã Hòa Bình", "Hoà Bình")).isTrue();
            assertThat(VietnameseNames.same("Xã Thủy An", "xã Thuỷ An")).isTrue();
            assertThat(VietnameseNames.same("Xã Hòa Bình", "Hóa Bình")).isFalse();
            assertThat(VietnameseNames.same("Xã Hòa Bình", "Phường Hòa Bình")).isFalse();
            assertThat(VietnameseNames.same("Xã Hòa Bình", "Hoa Binh")).isFalse();
        }

        @Test
        void betrayAListOfTheOtherStructure() {
            assertThat(areas.check("00004", "Ba Đình", LAST_DAY_OF_63))
                    .isEqualTo(new CommuneCheck.OtherStructure(
                            areas.commune("00004", PROVINCES_34).orElseThrow()));
            assertThat(areas.check("00004", "Trúc Bạch", FIRST_DAY_OF_34))
                    .isEqualTo(new CommuneCheck.OtherStructure(
                            areas.commune("00004", PROVINCES_63).orElseThrow()));
            assertThat(areas.check("00001", "Phúc Xá", FIRST_DAY_OF_34))
                    .isInstanceOf(CommuneCheck.OtherStructure.class);
        }

        @Test
        void thatFitNowhereAreToldFromUnknownCodes() {
            assertThat(areas.check("00004", "Xã Không Đâu", LAST_DAY_OF_63))
                    .isInstanceOf(CommuneCheck.NameDiffers.class);
            assertThat(areas.check("99999", "Ba Đình", LAST_DAY_OF_63))
                    .isEqualTo(new CommuneCheck.UnknownCode("99999"));
        }
    }
}
