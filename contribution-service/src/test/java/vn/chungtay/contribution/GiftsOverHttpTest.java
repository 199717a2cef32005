package vn.chungtay.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.infra.eventstore.EventLog;
import vn.chungtay.test.security.TestTokens;

class GiftsOverHttpTest extends ContributionService {

    @Autowired
    private EventLog log;

    @Test
    void addsUpTheThreeMeasuresApart() {
        Reply drive = openDrive();
        String gifts = API + "/drives/" + drive.id() + "/gifts";
        giveMoney(drive.id(), 120_000_000L);
        post(OFFICER, gifts + "/material", """
            {"item": "CEMENT", "quantity": 150, "quantityUnit": "BAG", "declaredValueVnd": 12750000,
             "donor": %s, "occurredOn": "2025-02-11"}\
            """.formatted(DONOR));
        post(OFFICER, gifts + "/material", """
            {"item": "CEMENT", "quantity": 50, "quantityUnit": "BAG", "declaredValueVnd": 4250000,
             "donor": %s, "occurredOn": "2025-02-12"}\
            """.formatted(DONOR));
        Reply last = post(OFFICER, gifts + "/working-days", """
            {"workingDays": 35, "donor": {"kind": "COLLECTIVE", "name": "Công đoàn cơ sở"},
             "occurredOn": "2025-02-13"}\
            """);

        Reply view = get(OFFICER, API + "/drives/" + drive.id(), last);

        assertThat(last.status()).isEqualTo(201);
        assertThat(view.status()).isEqualTo(200);
        assertThat(view.data().path("name").asString()).isEqualTo("Chung tay xóa nhà tạm 2025");
        assertThat(view.data().path("opensOn").asString()).isEqualTo("2025-01-09");
        assertThat(view.data().path("receivedVnd").asLong()).isEqualTo(120_000_000L);
        assertThat(view.data().path("workingDays").asLong()).isEqualTo(35);
        assertThat(view.data().path("materials"))
                .singleElement()
                .hasToString(
                        "{\"item\":\"CEMENT\",\"quantity\":200,\"quantityUnit\":\"BAG\",\"declaredValueVnd\":17000000}");
        assertThat(view.body().path("freshness").path("position").has("contribution"))
                .isTrue();
    }

    @Test
    void creditsTheFundWithMoneyAlone() {
        Reply drive = openDrive();
        Reply gift = giveMoney(drive.id(), 120_000_000L);

        Reply fund = get(ACCOUNTANT, API + "/funds/" + fundOf(drive), gift);

        assertThat(fund.data().path("receivedVnd").asLong()).isEqualTo(120_000_000L);
        assertThat(fund.data().path("availableVnd").asLong()).isEqualTo(120_000_000L);
        assertThat(fund.data().path("entries")).singleElement().satisfies(entry -> {
            assertThat(entry.path("debit").asString()).isEqualTo("CASH");
            assertThat(entry.path("credit").asString()).isEqualTo("GIFTS");
            assertThat(entry.path("giftId").asString()).isEqualTo(gift.id());
        });
    }

    @Test
    void showsAGiverByNameToThoseWhoSayWhyAndMaskedToOthers() {
        Reply gift = giveMoney(openDrive().id(), 500_000L);
        String path = API + "/gifts/" + gift.id();
        String director = TestTokens.token("GD01", "VSS", "director");

        Reply masked = get(director, path, gift);
        Reply byName = get(OFFICER, path + "/donor?purpose=receipt", gift);

        assertThat(masked.data().path("donor").path("name").asString()).isEqualTo("Nhà hảo tâm");
        assertThat(masked.raw().body()).doesNotContain("Bình", "008085001234");
        assertThat(masked.data().path("money").path("amountVnd").asLong()).isEqualTo(500_000L);
        assertThat(masked.data().has("material")).isFalse();
        assertThat(byName.data().path("name").asString()).isEqualTo("Trần Thị Bình");
        assertThat(byName.data().path("phone").asString()).isEqualTo("0912 345 678");
        assertThat(byName.raw().body()).doesNotContain("008085001234");
        assertThat(get(director, path + "/donor?purpose=receipt").status()).isEqualTo(403);
        assertThat(get(STRANGER, path + "/donor?purpose=receipt", gift).code()).isEqualTo("unit.foreign");
        assertThat(get(OFFICER, path + "/donor").status()).isEqualTo(400);
    }

    @Test
    void takesARepeatedGiftOnce() {
        Reply drive = openDrive();
        String path = API + "/drives/" + drive.id() + "/gifts/money";

        Reply first = post(OFFICER, path, money(1_000_000L, "2025-02-10"), "key-" + drive.id());
        Reply again = post(OFFICER, path, money(1_000_000L, "2025-02-10"), "key-" + drive.id());
        Reply other = post(OFFICER, path, money(2_000_000L, "2025-02-10"), "key-" + drive.id());

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency.key-reused");
        assertThat(get(OFFICER, API + "/drives/" + drive.id(), again)
                        .data()
                        .path("receivedVnd")
                        .asLong())
                .isEqualTo(1_000_000L);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2025-02-10, money.not-positive",
        "-5, 2025-02-10, money.not-positive",
        "1000000000000000, 2025-02-10, money.too-large",
        "1000, 2999-01-01, date.in-future",
        "1000, 2025-01-08, drive.not-open-on-day",
        "1000, 2025-04-01, drive.not-open-on-day"
    })
    void refusesWhatARuleForbidsAndLeavesNoTrace(long amountVnd, String day, String code) {
        Reply drive = openDrive();
        long before = log.lastPosition();

        Reply refused = post(OFFICER, API + "/drives/" + drive.id() + "/gifts/money", money(amountVnd, day));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.body().path("detail").asString()).isNotBlank();
        assertThat(log.lastPosition()).isEqualTo(before);
    }

    @Test
    void refusesAForeignUnitAndLeavesNoTrace() {
        Reply drive = openDrive();
        long before = log.lastPosition();

        Reply refused = post(STRANGER, API + "/drives/" + drive.id() + "/gifts/money", money(1_000L, "2025-02-10"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("unit.foreign");
        assertThat(log.lastPosition()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "T63-08, 2025-03-31, 2025-01-09, drive.closes-before-opening, 422",
        "T63-99, 2025-01-09, 2025-03-31, unit.unknown, 422",
        "KV35-XIX, 2025-01-09, 2025-03-31, unit.unknown, 422",
        "T63-10, 2025-01-09, 2025-03-31, unit.foreign, 403"
    })
    void refusesADriveThatMayNotBeAndLeavesNoTrace(
            String unit, String opensOn, String closesOn, String code, int status) {
        long before = log.lastPosition();

        Reply refused = post(OFFICER, API + "/drives", """
            {"unitCode": "%s", "name": "Đợt 1", "legalBasis": "1/KH-BHXH", "opensOn": "%s", "closesOn": "%s",
             "targetVnd": 1, "forms": ["FUND"]}\
            """.formatted(unit, opensOn, closesOn));

        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(log.lastPosition()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"amountVnd\": 1, \"receivedIn\": \"CASH\", \"occurredOn\": \"2025-02-10\"} | donor",
                "{\"amountVnd\": 1, \"receivedIn\": \"GOLD\", \"donor\": {}, \"occurredOn\": \"2025-02-10\"} |"
                        + " receivedIn",
                "{\"amountVnd\": \"many\"} | amountVnd",
                "{\"amountVnd\": 1, \"gift\": 1} | gift"
            })
    void namesTheFieldOfWhatItCannotRead(String json, String field) {
        Reply refused = post(OFFICER, API + "/drives/" + openDrive().id() + "/gifts/money", json);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("field").asString()).isEqualTo(field);
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(get(OFFICER, API + "/drives/drive-none").code()).isEqualTo("drive.unknown");
        assertThat(get(OFFICER, API + "/gifts/gift-none").code()).isEqualTo("gift.unknown");
        assertThat(get(OFFICER, API + "/funds/fund-none").code()).isEqualTo("fund.unknown");
        assertThat(get(OFFICER, API + "/funds/fund-none/reservations").status()).isEqualTo(404);
        assertThat(giveMoney("drive-none", 1).status()).isEqualTo(404);
        assertThat(giveMoney("none", 1).code()).isEqualTo("drive.unknown");
    }
}
