package vn.chungtay.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.contribution.fund.write.reserve.Reserve;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.contribution.trace.consume.HouseV1;
import vn.chungtay.infra.eventstream.consume.Consumed;
import vn.chungtay.infra.eventstream.consume.Subscription;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.VndAmount;
import vn.chungtay.infra.service.vault.PublicCodes;

class TracesOverHttpTest extends ContributionService {

    private static final Actor SELF = Actor.system("contribution");

    @Autowired
    private Commands commands;

    @Autowired
    private PublicCodes codes;

    private final String caseId = "case-" + UUID.randomUUID();
    private long told;

    @Test
    void tellsTheGiverWhereTheMoneyIsAndNobodyWhoTheyAre() {
        Reply drive = openDrive();
        Reply gift = giveMoney(drive.id(), 60_000_000L);
        String trace = API + "/traces/" + codeOf(gift);

        Reply waiting = send(request(trace));
        tell("housing.case-listed.v1", "2025-01-15");
        tell("housing.house-started.v1", "2025-02-16");
        Reply paid = pay(drive, 42_000_000L);
        tell("housing.house-handed-over.v1", "2025-06-01");
        Reply after = send(request(trace).header("Chungtay-Min-Position", position(giveMoney(drive.id(), 1))));

        assertThat(waiting.status()).isEqualTo(200);
        assertThat(waiting.data().path("inFundVnd").asLong()).isEqualTo(60_000_000L);
        assertThat(waiting.data().path("houses")).isEmpty();
        assertThat(paid.status()).isEqualTo(200);
        assertThat(after.data().path("inFundVnd").asLong()).isEqualTo(18_000_000L);
        assertThat(after.data().path("unitName").asString()).contains("Tuyên Quang");
        assertThat(after.data().path("houses")).singleElement().satisfies(house -> {
            assertThat(house.path("amountVnd").asLong()).isEqualTo(42_000_000L);
            assertThat(house.path("paidOn").asString()).isEqualTo("2025-02-20");
            assertThat(house.path("provinceName").asString()).contains("Tuyên Quang");
            assertThat(house.path("kind").asString()).isEqualTo("NEW");
            assertThat(house.path("stage").asString()).isEqualTo("HANDED_OVER");
            assertThat(house.path("startedOn").asString()).isEqualTo("2025-02-16");
            assertThat(house.path("handedOverOn").asString()).isEqualTo("2025-06-01");
            assertThat(house.path("house").asString()).isEqualTo("…" + caseId.substring(caseId.length() - 4));
        });
        assertThat(after.raw().body())
                .doesNotContain("Bình", caseId, gift.id(), drive.id(), "fund-", "instalment-", "vault");
    }

    @Test
    void tellsWhatWentBackToTheGiverIntoFeesAndToAnotherUnit() {
        Reply drive = openDrive();
        Reply other = openDrive();
        Reply gift = giveMoney(drive.id(), 60_000_000L);
        Reply proposed = post(ACCOUNTANT, API + "/gifts/" + gift.id() + "/refund", """
            {"amountVnd": 10000000, "documentNumber": "DN-0003/2025", "occurredOn": "2025-02-12"}\
            """);
        postMatching(
                HEAD, "/gifts/" + gift.id() + "/refund/confirmation", "{\"occurredOn\": \"2025-02-13\"}", proposed);
        spend(drive, "\"amountVnd\": 11000");
        spend(drive, "\"amountVnd\": 20000000, \"toFundId\": \"%s\"".formatted(fundOf(other)));
        Reply paid = pay(other, 15_000_000L);

        Reply trace = send(request(API + "/traces/" + codeOf(gift)).header("Chungtay-Min-Position", position(paid)));

        assertThat(trace.data().path("amountVnd").asLong()).isEqualTo(60_000_000L);
        assertThat(trace.data().path("refundedVnd").asLong()).isEqualTo(10_000_000L);
        assertThat(trace.data().path("feesVnd").asLong()).isEqualTo(11_000L);
        assertThat(trace.data().path("inFundVnd").asLong()).isEqualTo(29_989_000L);
        assertThat(trace.data().path("transfers")).singleElement().satisfies(passedOn -> {
            assertThat(passedOn.path("amountVnd").asLong()).isEqualTo(20_000_000L);
            assertThat(passedOn.path("ofVnd").asLong()).isEqualTo(20_000_000L);
            assertThat(passedOn.path("inFundVnd").asLong()).isEqualTo(5_000_000L);
            assertThat(passedOn.path("unitName").asString()).contains("Tuyên Quang");
            assertThat(passedOn.path("houses").path(0).path("amountVnd").asLong())
                    .isEqualTo(15_000_000L);
        });
        assertThat(trace.raw().body()).doesNotContain(caseId, "outlay-", "fund-", "instalment-", "DN-0003");
    }

    @Test
    void showsAPaymentBeforeItHasHeardOfTheHouse() {
        Reply drive = openDrive();
        Reply gift = giveMoney(drive.id(), 10_000_000L);
        Reply paid = pay(drive, 10_000_000L);

        Reply trace = send(request(API + "/traces/" + codeOf(gift)).header("Chungtay-Min-Position", position(paid)));

        assertThat(trace.data().path("houses")).singleElement().satisfies(house -> {
            assertThat(house.path("amountVnd").asLong()).isEqualTo(10_000_000L);
            assertThat(house.has("stage")).isFalse();
            assertThat(house.has("provinceName")).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "housing.case-listed.v1, LISTED",
        "housing.sponsorship-confirmed.v1, SPONSORED",
        "housing.sponsorship-confirmed-in-kind.v1, SPONSORED",
        "housing.house-started.v1, STARTED",
        "housing.house-accepted.v1, ACCEPTED",
        "housing.house-handed-over.v1, HANDED_OVER",
        "housing.case-settled.v1, SETTLED"
    })
    void knowsEachStageThatHousingTellsOf(String type, String stage) {
        Reply drive = openDrive();
        Reply gift = giveMoney(drive.id(), 10_000L);
        pay(drive, 10_000L);
        tell(type, "2025-02-16");
        told--;
        tell(type, "2025-02-16");

        Reply trace = send(request(API + "/traces/" + codeOf(gift))
                .header("Chungtay-Min-Position", position(giveMoney(drive.id(), 1))));

        assertThat(trace.data().path("houses").path(0).path("stage").asString()).isEqualTo(stage);
    }

    @Test
    void isReadAsPeopleWriteIt() {
        String code = codeOf(giveMoney(openDrive().id(), 5_000L));
        String written = code.substring(0, 13).toLowerCase(java.util.Locale.ROOT) + "-" + code.substring(13);

        assertThat(send(request(API + "/traces/" + written)).status()).isEqualTo(200);
    }

    @Test
    void answersWrongCodesAlike() {
        Reply gift = giveMoney(openDrive().id(), 5_000L);

        Reply malformed = send(request(API + "/traces/none"));
        Reply unknown = send(request(API + "/traces/00000000000000000000000001"));
        Reply ofAReceipt = send(request(API + "/traces/" + codes.of(gift.id().replace("gift", "receipt"))));

        assertThat(malformed.status()).isEqualTo(404);
        assertThat(malformed.code()).isEqualTo("trace.unknown");
        assertThat(without(unknown)).isEqualTo(without(malformed));
        assertThat(without(ofAReceipt)).isEqualTo(without(malformed));
    }

    private String codeOf(Reply gift) {
        return get(OFFICER, API + "/gifts/" + gift.id(), gift)
                .data()
                .path("traceCode")
                .asString();
    }

    private Reply pay(Reply drive, long amountVnd) {
        String fundId = fundOf(drive);
        String instalment = "instalment-" + UUID.randomUUID();
        var reserve = new Reserve(
                new FundId(fundId),
                instalment,
                caseId,
                1,
                Samples.UNIT,
                staffRef("CB0801"),
                new VndAmount(amountVnd),
                false,
                LocalDate.of(2025, 2, 15));
        commands.send(reserve, instalment, SELF, null);
        return post(
                ACCOUNTANT,
                API + "/funds/" + fundId + "/reservations/" + instalment + "/disbursement",
                "{\"documentNumber\": \"PC-0012/2025\", \"occurredOn\": \"2025-02-20\"}");
    }

    private void spend(Reply drive, String what) {
        Reply proposed = post(
                OFFICER,
                API + "/funds/" + fundOf(drive) + "/outlays",
                "{%s, \"documentNumber\": \"45/QĐ-BHXH\", \"occurredOn\": \"2025-02-14\"}".formatted(what));
        post(HEAD, API + "/outlays/" + proposed.id() + "/confirmation", "{\"occurredOn\": \"2025-02-14\"}");
    }

    /** Housing-service tells of the house, as the topic's consumer would. */
    private void tell(String type, String day) {
        var house = new HouseV1(caseId, "08", "NEW", LocalDate.of(2025, 1, 15), false, LocalDate.parse(day));
        subscription(type)
                .reaction()
                .accept(new Consumed<>(
                        "id", "/chungtay/housing/test", type, caseId, told, told++, Instant.EPOCH, house));
    }

    @SuppressWarnings("unchecked")
    private Subscription<HouseV1> subscription(String type) {
        return (Subscription<HouseV1>) context().getBeansOfType(Subscription.class).values().stream()
                .filter(subscription -> subscription.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static String position(Reply reply) {
        return String.valueOf(reply.header("Chungtay-Position"));
    }

    /** A problem without what differs with each request. */
    private static String without(Reply reply) {
        return reply.raw().body().replaceAll("\"(traceId|instance)\":\"[^\"]*\"", "");
    }
}
