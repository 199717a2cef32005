package vn.chungtay.housing.housecase.read.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chungtay.housing.housecase.read.caseview.CaseView;
import vn.chungtay.housing.housecase.read.caseview.CaseView.Acceptance;
import vn.chungtay.housing.housecase.read.caseview.CaseView.ApprovedList;
import vn.chungtay.housing.housecase.read.caseview.CaseView.Handover;
import vn.chungtay.housing.housecase.read.caseview.CaseView.Head;
import vn.chungtay.housing.housecase.read.caseview.CaseView.Withdrawal;
import vn.chungtay.housing.housecase.read.caseview.GivenTotals;
import vn.chungtay.housing.housecase.read.caseview.InstalmentView;
import vn.chungtay.housing.housecase.read.caseview.SponsorView;
import vn.chungtay.housing.housecase.write.SturdyPart;
import vn.chungtay.housing.housecase.write.accepthouse.Hazard;
import vn.chungtay.housing.shared.HouseKind;
import vn.chungtay.housing.shared.HouseholdGroup;
import vn.chungtay.housing.shared.Pillar;
import vn.chungtay.infra.reference.ReferenceData;
import vn.chungtay.test.paper.ReadPaper;

/** What stands on the minutes, for which day. */
class MinutesTest {

    private static final LocalDate ACCEPTED_ON = LocalDate.of(2025, 3, 10);
    private static final LocalDate HANDED_OVER_ON = LocalDate.of(2025, 8, 12);
    private static final String HEAD = "Nguyễn Thị Hường";

    private final DatedPlaces places = new DatedPlaces(ReferenceData.areas(), ReferenceData.units());

    @Test
    void acceptanceSaysWhatWasAccepted() throws IOException {
        ReadPaper paper = acceptance(house("02266", false, null), HEAD);

        assertThat(paper.text())
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("BẢO HIỂM XÃ HỘI VIỆT NAM", "BẢO HIỂM XÃ HỘI TỈNH TUYÊN QUANG", "Số: ……")
                .contains("Tuyên Quang, ngày 10 tháng 3 năm 2025")
                .contains("BIÊN BẢN Nghiệm thu nhà ở xây mới")
                .contains("Căn cứ Quyết định số 215/QĐ-UBND ngày 09/01/2025")
                .contains("ở thị trấn Lăng Can, huyện Lâm Bình, tỉnh Tuyên Quang, chúng tôi")
                .contains("Mã hồ sơ: case-0194670e-0000-7000-8000-000000000001.")
                .contains(
                        "Đối tượng: hộ gia đình người có công với cách mạng; chương trình: hỗ trợ nhà ở cho người có công")
                .contains("Ngày nghiệm thu: 10/03/2025.", "Diện tích sử dụng: 36,50 m².")
                .contains("nền - móng cứng: đạt; khung - tường cứng: không đạt; mái cứng: đạt.")
                .contains("Tuổi thọ dự kiến của ngôi nhà: 20 năm.", "An toàn trước thiên tai: bão; lũ, lụt.")
                .contains("được duyệt: 60.000.000 đồng (bằng chữ: sáu mươi triệu đồng).")
                .contains("ông (bà) Nguyễn Thị Hường, chủ hộ.")
                .contains("Nơi nhận:")
                .doesNotContain("MINH HỌA", "ĐÃ RÚT");
        assertThat(paper.fonts()).allMatch(font -> font.startsWith("LiberationSerif"));
        assertThat(paper.unembedded()).isEmpty();
    }

    @Test
    void moneyIsWhatHadBeenPaidByThatDay() throws IOException {
        CaseView house = house("02266", false, null);

        assertThat(acceptance(house, HEAD).text())
                .contains("Đã chi trả đến ngày 10/03/2025: 42.000.000 đồng (bằng chữ: bốn mươi hai triệu đồng).");
        assertThat(handover(house, HEAD).text())
                .contains("Đã chi trả đến ngày 12/08/2025: 60.000.000 đồng (bằng chữ: sáu mươi triệu đồng).");
    }

    @Test
    void handoverNamesUnitAndPlaceAsTheyWereOnItsDay() throws IOException {
        ReadPaper paper = handover(house("02233", false, null), HEAD);

        assertThat(paper.text())
                .contains("Số: 15/BB-BG", "BIÊN BẢN Bàn giao nhà ở xây mới")
                .contains("Tuyên Quang, ngày 12 tháng 8 năm 2025")
                .contains("ở xã Lâm Bình, tỉnh Tuyên Quang, chúng tôi")
                .contains("Bên giao: Bảo hiểm xã hội tỉnh Tuyên Quang.", "Bên nhận: ông (bà) Nguyễn Thị Hường")
                .contains("nghiệm thu ngày 10/03/2025, diện tích sử dụng 36,50 m².")
                .contains("sử dụng kể từ ngày 12 tháng 8 năm 2025.")
                .doesNotContain("huyện");
    }

    @Test
    void theUnitIsTheOneThatActedOnTheDay() {
        CaseView house = house("02266", false, null);

        assertThat(places.on(LocalDate.of(2025, 3, 31), house).unitName())
                .isEqualTo("Bảo hiểm xã hội tỉnh Tuyên Quang");
        assertThat(places.on(LocalDate.of(2025, 4, 1), house).unitName()).isEqualTo("Bảo hiểm xã hội khu vực XIX");
        assertThat(places.on(LocalDate.of(2025, 7, 9), house).unitName()).isEqualTo("Bảo hiểm xã hội tỉnh Tuyên Quang");
    }

    @Test
    void aDividedCommuneKeepsItsOldName() {
        var divided = ReferenceData.areas().communes(vn.chungtay.infra.reference.Structure.PROVINCES_63).stream()
                .filter(commune -> ReferenceData.areas().successors(commune).size() > 1)
                .findFirst()
                .orElseThrow();

        DatedPlace place = places.on(LocalDate.of(2025, 7, 1), house(divided.code(), false, null));

        assertThat(place.communeName()).isEqualTo(divided.nameVi());
        assertThat(place.districtName()).isEqualTo(divided.districtNameVi());
    }

    @Test
    void theStructureChangesWithThatDay() {
        CaseView house = house("02233", false, null);

        assertThat(places.on(LocalDate.of(2025, 6, 30), house).districtName()).isNotNull();
        assertThat(places.on(LocalDate.of(2025, 7, 1), house).districtName()).isNull();
    }

    @Test
    void theCityThatIsCalledAfterAPersonKeepsItsKind() {
        var city = new DatedPlace("Đơn vị", null, "Phường Sài Gòn", null, "Thành phố Hồ Chí Minh");
        var other = new DatedPlace("Đơn vị", null, "Phường Hải Châu", null, "Thành phố Đà Nẵng");

        assertThat(city.placeOfPaper()).isEqualTo("Thành phố Hồ Chí Minh");
        assertThat(city.inFull()).isEqualTo("phường Sài Gòn, Thành phố Hồ Chí Minh");
        assertThat(other.placeOfPaper()).isEqualTo("Đà Nẵng");
        assertThat(other.inFull()).isEqualTo("phường Hải Châu, thành phố Đà Nẵng");
    }

    @Test
    void whatDoesNotCountSaysSoAcrossThePage() throws IOException {
        assertThat(acceptance(house("02266", true, null), HEAD).text()).contains("MINH HỌA");
        assertThat(acceptance(house("02266", true, new Withdrawal("DIED", ACCEPTED_ON.plusDays(1))), HEAD)
                        .text())
                .contains("ĐÃ RÚT");
    }

    @Test
    void theLongestNamesStayWithinTheMargins() throws IOException {
        for (String name : List.of("Hường ".repeat(33) + "ab", "Ỡ".repeat(200), "漢\u0000 A")) {
            ReadPaper paper = acceptance(house("02266", false, null), name);

            assertThat(paper.marks()).allSatisfy(mark -> {
                assertThat(mark.left()).isGreaterThan(29.9f);
                assertThat(mark.right()).isGreaterThan(14.9f);
                assertThat(mark.bottom()).isGreaterThan(19.9f);
            });
        }
        assertThat(acceptance(house("02266", false, null), "Hường ".repeat(33) + "ab")
                        .text())
                .contains("Hường ".repeat(33) + "ab, chủ hộ.");
    }

    @Test
    void everyUnitAndCommuneOfTheCountryHasRoom() throws IOException {
        var longest = ReferenceData.areas().communes(vn.chungtay.infra.reference.Structure.PROVINCES_63).stream()
                .max(java.util.Comparator.comparingInt(
                        commune -> commune.nameVi().length()))
                .orElseThrow();
        ReadPaper paper = handover(house(longest.code(), false, null), HEAD);

        assertThat(paper.marks()).allSatisfy(mark -> assertThat(mark.right()).isGreaterThan(14.9f));
        assertThat(paper.pages()).isLessThanOrEqualTo(2);
    }

    @Test
    void everythingStoredHasAVietnameseName() {
        assertThat(Stream.of(
                                HouseKind.values(),
                                Pillar.values(),
                                HouseholdGroup.values(),
                                SturdyPart.values(),
                                Hazard.values())
                        .flatMap(Arrays::stream)
                        .map(Enum::name))
                .allSatisfy(name -> assertThat(MinutesWords.of(name)).isNotEqualTo(name));
    }

    private ReadPaper acceptance(CaseView house, String headName) throws IOException {
        return ReadPaper.of(AcceptanceMinutes.pdf(
                new PrintedMinutes(house, places.on(ACCEPTED_ON, house), headName, ACCEPTED_ON), house.acceptance()));
    }

    private ReadPaper handover(CaseView house, String headName) throws IOException {
        return ReadPaper.of(HandoverMinutes.pdf(
                new PrintedMinutes(house, places.on(HANDED_OVER_ON, house), headName, HANDED_OVER_ON),
                house.acceptance(),
                house.handover()));
    }

    private static CaseView house(String communeCode, boolean simulated, @Nullable Withdrawal withdrawal) {
        return new CaseView(
                "case-0194670e-0000-7000-8000-000000000001",
                12,
                "SETTLED",
                "T63-08",
                "08",
                communeCode,
                "Thị trấn Lăng Can",
                "NCC",
                "NEW",
                "MERIT",
                simulated,
                new Head("Hộ ông/bà …"),
                new ApprovedList("215/QĐ-UBND", LocalDate.of(2025, 1, 9)),
                LocalDate.of(2025, 1, 15),
                null,
                null,
                null,
                List.of(
                        sponsor(
                                "T63-08",
                                30_000_000,
                                LocalDate.of(2025, 1, 20),
                                lowered(45_000_000, 40_000_000, ACCEPTED_ON),
                                lowered(40_000_000, 30_000_000, HANDED_OVER_ON.plusDays(1))),
                        sponsor("T63-02", 20_000_000, LocalDate.of(2025, 2, 20)),
                        sponsor("T63-04", 1, HANDED_OVER_ON.plusDays(1))),
                List.of(),
                List.of(),
                new GivenTotals(60_000_001, 60_000_000, List.of(), 0, 0),
                null,
                List.of(),
                List.of(
                        paid(1, 42_000_000, ACCEPTED_ON),
                        paid(2, 18_000_000, HANDED_OVER_ON),
                        new InstalmentView(
                                "instalment-3",
                                null,
                                3,
                                1,
                                null,
                                "REQUESTED",
                                ACCEPTED_ON,
                                null,
                                null,
                                null,
                                null,
                                null)),
                new Acceptance(
                        3_650, List.of("FOUNDATION", "ROOF"), 20, List.of("STORM", "FLOOD"), ACCEPTED_ON, List.of()),
                new Handover("15/BB-BG", HANDED_OVER_ON),
                null,
                null,
                withdrawal,
                null,
                null,
                List.of());
    }

    private static SponsorView sponsor(
            String unitCode, long amountVnd, LocalDate day, SponsorView.Lowering... lowerings) {
        return new SponsorView(
                "sponsorship-" + unitCode,
                unitCode,
                null,
                new SponsorView.Money("fund-" + unitCode, amountVnd, "70@foundation|30@handover", List.of(), null),
                List.of(),
                0,
                day,
                List.of(lowerings));
    }

    private static SponsorView.Lowering lowered(long formerVnd, long amountVnd, LocalDate day) {
        return new SponsorView.Lowering(formerVnd, amountVnd, "CANNOT_BE_KEPT", "45/CV-BHXH", day, day);
    }

    private static InstalmentView paid(int ordinal, long amountVnd, LocalDate day) {
        return new InstalmentView(
                "instalment-" + ordinal, null, ordinal, amountVnd, null, "PAID", day, day, null, day, null, null);
    }
}
