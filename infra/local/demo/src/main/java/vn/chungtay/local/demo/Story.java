package vn.chungtay.local.demo;

import java.time.LocalDate;
import vn.chungtay.infra.reference.Commune;
import vn.chungtay.infra.reference.ReferenceData;

/**
 * The story of the walking skeleton, played at BHXH tỉnh Tuyên Quang: a drive with gifts in three measures; a house from listing to
 * settlement, paid from its fund; and a second drive whose fund is too small for what is asked of it.
 */
public final class Story {

    /** First day of the story: from here on a new house is supported with 60 million. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 9);

    /** Last day of the story: the last one of the unit itself. */
    public static final LocalDate LAST_DAY = LocalDate.of(2025, 3, 31);

    /** The unit it is played at. */
    public static final String UNIT = "T63-08";

    /** The province of the unit, as a code of the 63. */
    public static final String PROVINCE = "08";

    /** The gift of money. */
    public static final long MONEY_VND = 120_000_000;

    /** The gift of material, as declared by the giver. */
    public static final long CEMENT_VALUE_VND = 17_000_000;

    /** The gift of material. */
    public static final int CEMENT_BAGS = 200;

    /** The gift of labour. */
    public static final int WORKING_DAYS = 35;

    /** What the unit sponsors a new house with. */
    public static final long SUPPORT_VND = 60_000_000;

    /** All that the second fund ever received. */
    public static final long SMALL_FUND_VND = 30_000_000;

    /** 70 percent of the support. */
    public static final long FIRST_INSTALMENT_VND = 42_000_000;

    private static final LocalDate GIVEN_ON = LocalDate.of(2025, 1, 13);
    private static final String COMMUNE = "02221";

    private final ApiClient api;
    private final HouseLife life;
    private final int number;

    /** Plays the demonstration's own story. */
    public Story(ApiClient api, HouseLife life) {
        this(api, life, 0);
    }

    /**
     * Plays a story of its own for each number: other drives, gifts, houses and people at the same unit.
     *
     * @param number 0 to 9,999; the same number is the same story, which is never doubled
     */
    public Story(ApiClient api, HouseLife life, int number) {
        if (number < 0 || number > 9_999) {
            throw new IllegalArgumentException("a story's number has up to four digits: " + number);
        }
        this.api = api;
        this.life = life;
        this.number = number;
    }

    /**
     * What came of it.
     *
     * @param drive the drive with the gifts
     * @param moneyGiftId the gift of money
     * @param cementGiftId the gift of material
     * @param workingDaysGiftId the gift of labour
     * @param caseId the house that is settled
     * @param smallDrive the drive whose fund is too small
     * @param refusedCaseId the house whose first instalment was refused
     */
    public record Outcome(
            Giving.Drive drive,
            String moneyGiftId,
            String cementGiftId,
            String workingDaysGiftId,
            String caseId,
            Giving.Drive smallDrive,
            String refusedCaseId) {}

    /** Plays all of it, or what is missing of it. */
    public Outcome play() {
        Giving giving = new Giving(api, UNIT);
        Giving.Drive drive =
                giving.open(key("drive"), "Chung tay xóa nhà tạm, nhà dột nát tỉnh Tuyên Quang", 500_000_000, false);
        String money = giving.money(
                drive,
                key("money"),
                MONEY_VND,
                new Donor("COLLECTIVE", "Công đoàn BHXH tỉnh Tuyên Quang (ví dụ)"),
                GIVEN_ON);
        String cement = giving.cement(
                drive,
                key("cement"),
                CEMENT_BAGS,
                CEMENT_VALUE_VND,
                new Donor("ORGANISATION", "Cửa hàng vật liệu Ví Dụ"),
                GIVEN_ON);
        String days = giving.workingDays(
                drive,
                key("working-days"),
                WORKING_DAYS,
                new Donor("COLLECTIVE", "Đoàn Thanh niên BHXH tỉnh Tuyên Quang (ví dụ)"),
                GIVEN_ON.plusDays(1));
        String settled = life.play(house(), drive.fundId());

        Giving.Drive smallDrive = giving.open(key("small-drive"), "Đợt vận động nhỏ", SMALL_FUND_VND, false);
        giving.money(
                smallDrive,
                key("small-money"),
                SMALL_FUND_VND,
                new Donor("STAFF", "Nguyễn Văn Ví Dụ"),
                GIVEN_ON.plusDays(2));
        House second = secondHouse();
        String refused = life.list(second);
        life.sponsor(second, refused, smallDrive.fundId());
        life.confirmFoundation(second, refused);
        life.namePayee(second, refused);
        life.askForInstalment(second, refused, 1, second.firstInstalmentOn());
        life.awaitInstalment(second, refused, 1, "REFUSED");
        return new Outcome(drive, money, cement, days, settled, smallDrive, refused);
    }

    /** The house that is settled. */
    public House house() {
        return house(1, "Trần Thị Mẫu", LocalDate.of(2025, 1, 15));
    }

    /** The house whose first instalment is refused. */
    public House secondHouse() {
        return house(2, "Lê Văn Mẫu", LocalDate.of(2025, 1, 20));
    }

    private String key(String step) {
        return "demo/story-" + number + "/" + step;
    }

    /** Who bears the same name in another story would be taken for the same person. */
    private String nameInThisStory(String headName) {
        return number == 0 ? headName : headName + " " + number;
    }

    private House house(int which, String headName, LocalDate listedOn) {
        Commune commune = ReferenceData.areas()
                .commune(COMMUNE, listedOn)
                .orElseThrow(() -> new IllegalStateException("commune " + COMMUNE + " is not in the reference data"));
        String name = "story-%d-%d".formatted(number, which);
        String identityNumber = "9990000%04d%d".formatted(number, which);
        return new House(
                name,
                UNIT,
                "NCC",
                "NEW",
                "MERIT",
                commune,
                nameInThisStory(headName),
                identityNumber,
                SUPPORT_VND,
                false,
                listedOn);
    }
}
