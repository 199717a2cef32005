package vn.chungtay.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class PledgesOverHttpTest extends ContributionService {

    private Reply drive;

    @BeforeEach
    void open() {
        drive = openDrive();
    }

    @Test
    void areNoMoneyUntilTheyAreKeptInParts() {
        Reply pledge = pledge("money", "\"amountVnd\": 5000000");
        assertThat(get(ACCOUNTANT, API + "/funds/" + fundOf(drive), pledge)
                        .data()
                        .path("receivedVnd")
                        .asLong())
                .isZero();

        Reply first = count(pledge, giveMoney(drive.id(), 2_000_000L));
        JsonNode open =
                get(OFFICER, API + "/drives/" + drive.id() + "/pledges", first).data();
        Reply last = count(pledge, giveMoney(drive.id(), 4_000_000L));
        Reply toomuch = count(pledge, giveMoney(drive.id(), 1L));

        assertThat(pledge.status()).isEqualTo(201);
        assertThat(open).singleElement().satisfies(one -> {
            assertThat(one.path("outstanding").asLong()).isEqualTo(3_000_000L);
            assertThat(one.path("giftIds")).hasSize(1);
        });
        assertThat(toomuch.code()).isEqualTo("pledge.not-in-state");
        Reply kept = get(OFFICER, API + "/pledges/" + pledge.id(), last);
        assertThat(kept.data().path("state").asString()).isEqualTo("KEPT");
        assertThat(kept.header("ETag")).isEqualTo(last.header("ETag"));
        assertThat(get(
                                OFFICER,
                                API + "/gifts/"
                                        + kept.data().path("giftIds").get(0).asString(),
                                last)
                        .data()
                        .path("pledgeId")
                        .asString())
                .isEqualTo(pledge.id());
    }

    @Test
    void areSentAsATableWhileTheyAreOutstanding() {
        Reply money = pledge("money", "\"amountVnd\": 5000000");
        Reply cement = pledge("material", "\"item\": \"CEMENT\", \"quantity\": 30, \"quantityUnit\": \"BAG\"");
        Reply days = pledge("working-days", "\"workingDays\": 8");
        Reply kept = pledge("money", "\"amountVnd\": 1000");
        count(kept, giveMoney(drive.id(), 1_000L));
        Reply last = count(money, giveMoney(drive.id(), 2_000_000L));

        String unit = get(OFFICER, API + "/exports/pledges.csv?unitCode=T63-08", last)
                .raw()
                .body();
        String all = get(OFFICER, API + "/exports/pledges.csv", last).raw().body();

        assertThat(unit)
                .contains(money.id() + ",STAFF,FUND,,đồng,5000000,3000000,false")
                .contains(cement.id() + ",STAFF,MATERIAL,CEMENT,BAG,30,30,false")
                .contains(days.id() + ",STAFF,WORKING_DAYS,,ngày công,8,8,false")
                .doesNotContain(kept.id(), "Bình");
        assertThat(all).contains(money.id());
        assertThat(get(OFFICER, API + "/exports/pledges.csv?unitCode=T63-99", last)
                        .raw()
                        .body()
                        .lines())
                .hasSize(1);
        assertThat(get(OFFICER, API + "/exports/pledges.xlsx", last).raw().body())
                .startsWith("PK");
    }

    @Test
    void areAddedUpForADriveAndForAUnit() {
        pledge("money", "\"amountVnd\": 5000000");
        pledge("material", "\"item\": \"CEMENT\", \"quantity\": 30, \"quantityUnit\": \"BAG\"");
        Reply last = pledge("working-days", "\"workingDays\": 8");

        JsonNode ofDrive = get(OFFICER, API + "/drives/" + drive.id() + "/pledges/outstanding", last)
                .data();
        JsonNode ofUnit =
                get(OFFICER, API + "/units/T63-08/pledges/outstanding", last).data();

        assertThat(ofDrive.toString())
                .isEqualTo("{\"pledges\":3,\"amountVnd\":5000000,\"materials\":[{\"item\":\"CEMENT\",\"quantity\":30,"
                        + "\"quantityUnit\":\"BAG\"}],\"workingDays\":8}");
        assertThat(ofUnit.path("pledges").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(get(OFFICER, API + "/units/T63-99/pledges/outstanding")
                        .data()
                        .path("pledges")
                        .asInt())
                .isZero();
        assertThat(get(OFFICER, API + "/drives/drive-none/pledges/outstanding")
                        .data()
                        .path("pledges")
                        .asInt())
                .isZero();
    }

    @Test
    void areWithdrawnWithAReasonByWhoHasSeenThem() {
        Reply pledge = pledge("working-days", "\"workingDays\": 8");
        String path = "/pledges/" + pledge.id() + "/withdrawal";

        Reply malformed = postMatching(OFFICER, path, "{\"reason\": \"RAIN\", \"occurredOn\": \"2025-02-20\"}", pledge);
        Reply withdrawn =
                postMatching(OFFICER, path, "{\"reason\": \"UNABLE\", \"occurredOn\": \"2025-02-20\"}", pledge);
        Reply stale = postMatching(OFFICER, path, "{\"reason\": \"UNABLE\", \"occurredOn\": \"2025-02-20\"}", pledge);

        assertThat(malformed.status()).isEqualTo(400);
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(get(OFFICER, API + "/drives/" + drive.id() + "/pledges?state=WITHDRAWN", withdrawn)
                        .data())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.path("withdrawalReason").asString()).isEqualTo("UNABLE"));
    }

    @Test
    void nameWhoPromisedToThoseWhoSayWhy() {
        Reply pledge = pledge("money", "\"amountVnd\": 5000000");
        String path = API + "/pledges/" + pledge.id();

        assertThat(get(OFFICER, path, pledge).raw().body()).doesNotContain("Bình");
        assertThat(get(OFFICER, path + "/donor?purpose=reminder", pledge)
                        .data()
                        .path("name")
                        .asString())
                .isEqualTo("Trần Thị Bình");
        assertThat(get(STRANGER, path + "/donor?purpose=reminder", pledge).code())
                .isEqualTo("unit.foreign");
        assertThat(get(OFFICER, path + "/donor").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "money | \"amountVnd\": 0 | money.not-positive",
                "money | \"amountVnd\": 1, \"form\": \"MATERIAL\" | gift.form-not-money",
                "material | \"item\": \"SAND\", \"quantity\": 0, \"quantityUnit\": \"BAG\" | quantity.not-positive",
                "working-days | \"workingDays\": 1000000 | working-days.too-many"
            })
    void areRefusedBeyondTheLimits(String what, String promise, String code) {
        assertThat(pledge(what, promise).code()).isEqualTo(code);
    }

    @Test
    void areFoundWhereTheyAre() {
        assertThat(get(OFFICER, API + "/pledges/pledge-none").code()).isEqualTo("pledge.unknown");
        assertThat(get(OFFICER, API + "/drives/" + drive.id() + "/pledges?state=LOST")
                        .status())
                .isEqualTo(400);
        assertThat(post(
                                OFFICER,
                                API + "/pledges/gift-none/gifts",
                                "{\"giftId\": \"gift-x\", \"occurredOn\": \"2025-02-10\"}")
                        .code())
                .isEqualTo("pledge.unknown");
    }

    private Reply pledge(String what, String promise) {
        return post(OFFICER, API + "/drives/" + drive.id() + "/pledges/" + what, """
            {%s, "donor": %s, "occurredOn": "2025-02-10"}\
            """.formatted(promise, DONOR));
    }

    private Reply count(Reply pledge, Reply gift) {
        return post(OFFICER, API + "/pledges/" + pledge.id() + "/gifts", """
            {"giftId": "%s", "occurredOn": "2025-02-15"}\
            """.formatted(gift.id()));
    }
}
