package vn.chungtay.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.chungtay.contribution.fund.write.cancel.CancelInstalment;
import vn.chungtay.contribution.fund.write.reserve.Reserve;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.infra.eventstore.CommitReceipt;
import vn.chungtay.infra.eventstore.EventLog;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.VndAmount;
import vn.chungtay.test.security.TestTokens;

class FundOverHttpTest extends ContributionService {

    @Autowired
    private EventLog log;

    @Autowired
    private Commands commands;

    @Autowired
    private MongoTemplate mongo;

    private String fundId;

    @BeforeEach
    void fillAFund() {
        Reply drive = openDrive();
        fundId = fundOf(drive);
        giveMoney(drive.id(), 60_000_000L);
    }

    @Test
    void paysOutWhatIsReservedOnceAndShowsBothSidesOfEachEntry() {
        String instalment = reserve(42_000_000L);

        Reply paid = disburse(ACCOUNTANT, instalment);
        Reply again = disburse(ACCOUNTANT, instalment);

        assertThat(paid.status()).isEqualTo(200);
        assertThat(paid.id()).isEqualTo(fundId);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.code()).isEqualTo("reservation.not-reserved");
        Reply fund = get(ACCOUNTANT, API + "/funds/" + fundId, paid);
        assertThat(fund.data().path("receivedVnd").asLong()).isEqualTo(60_000_000L);
        assertThat(fund.data().path("availableVnd").asLong()).isEqualTo(18_000_000L);
        assertThat(fund.data().path("reservedVnd").asLong()).isZero();
        assertThat(fund.data().path("disbursedVnd").asLong()).isEqualTo(42_000_000L);
        assertThat(fund.data().path("entries"))
                .extracting(entry -> entry.path("debit").asString() + " from "
                        + entry.path("credit").asString())
                .containsExactly("CASH from GIFTS", "RESERVED from CASH", "DISBURSED from RESERVED");
        Reply reservations = get(ACCOUNTANT, API + "/funds/" + fundId + "/reservations", paid);
        assertThat(reservations.data()).singleElement().satisfies(reservation -> {
            assertThat(reservation.path("state").asString()).isEqualTo("DISBURSED");
            assertThat(reservation.path("documentNumber").asString()).isEqualTo("PC-0012/2025");
            assertThat(reservation.has("refusal")).isFalse();
        });
    }

    @Test
    void showsARefusalWithItsFigures() {
        reserve(60_000_001L);

        Reply reservations = get(
                ACCOUNTANT,
                API + "/funds/" + fundId + "/reservations",
                giveMoney(openDrive().id(), 1));

        assertThat(reservations.data()).singleElement().satisfies(reservation -> {
            assertThat(reservation.path("state").asString()).isEqualTo("REFUSED");
            assertThat(reservation.path("refusal").path("reason").asString()).isEqualTo("fund.insufficient");
            assertThat(reservation.path("refusal").path("amountVnd").asLong()).isEqualTo(60_000_001L);
            assertThat(reservation.path("refusal").path("availableVnd").asLong())
                    .isEqualTo(60_000_000L);
        });
    }

    @Test
    void aDeliveredTwiceRequestHasOneEffect() {
        String instalment = "instalment-" + UUID.randomUUID();
        Reserve request = request(instalment, 10_000_000L);

        CommitReceipt first = commands.send(request, "delivery-" + instalment, Actor.system("contribution"), null);
        CommitReceipt again = commands.send(request, "delivery-" + instalment, Actor.system("contribution"), null);
        long before = log.lastPosition();
        commands.send(request, "other-" + instalment, Actor.system("contribution"), null);

        assertThat(again).isEqualTo(first);
        assertThat(log.lastPosition()).isEqualTo(before);
    }

    @Test
    void takesBackInPartsWhatWasPaidOut() {
        String instalment = reserve(42_000_000L);
        disburse(ACCOUNTANT, instalment);
        commands.send(
                new CancelInstalment(new FundId(fundId), instalment, LocalDate.of(2025, 3, 1)),
                "cancel-" + instalment,
                Actor.system("contribution"),
                null);

        Reply byOfficer = giveBack(OFFICER, instalment, 2_000_000L);
        Reply tooMuch = giveBack(ACCOUNTANT, instalment, 42_000_001L);
        Reply part = giveBack(ACCOUNTANT, instalment, 2_000_000L);
        Reply rest = giveBack(ACCOUNTANT, instalment, 40_000_000L);

        assertThat(byOfficer.code()).isEqualTo("role.not-permitted");
        assertThat(tooMuch.code()).isEqualTo("return.beyond-disbursed");
        assertThat(part.status()).isEqualTo(200);
        Reply fund = get(ACCOUNTANT, API + "/funds/" + fundId, rest);
        assertThat(fund.data().path("availableVnd").asLong()).isEqualTo(60_000_000L);
        assertThat(fund.data().path("disbursedVnd").asLong()).isEqualTo(42_000_000L);
        assertThat(fund.data().path("returnedVnd").asLong()).isEqualTo(42_000_000L);
        Reply reservations = get(ACCOUNTANT, API + "/funds/" + fundId + "/reservations", rest);
        assertThat(reservations.data()).singleElement().satisfies(reservation -> {
            assertThat(reservation.path("state").asString()).isEqualTo("RETURN_DEMANDED");
            assertThat(reservation.path("returnedVnd").asLong()).isEqualTo(42_000_000L);
        });
    }

    @Test
    void aLongStreamIsReadFromItsSummary() {
        Reply drive = openDrive();
        String fund = fundOf(drive);
        for (int gift = 1; gift <= 45; gift++) {
            giveMoney(drive.id(), gift);
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(mongo.getCollection("snapshots").countDocuments(new Document("_id", fund)))
                                .isOne());
        fundId = fund;

        Reply refused = disburse(ACCOUNTANT, reserve(45 * 46 / 2 + 1));
        Reply paid = disburse(ACCOUNTANT, reserve(45 * 46 / 2));

        assertThat(refused.code()).isEqualTo("reservation.not-reserved");
        assertThat(get(ACCOUNTANT, API + "/funds/" + fund, paid)
                        .data()
                        .path("availableVnd")
                        .asLong())
                .isZero();
    }

    @Test
    void refusesToPayOutAndLeavesNoTrace() {
        String instalment = reserve(42_000_000L);
        long before = log.lastPosition();

        Reply byOfficer = disburse(OFFICER, instalment);
        Reply byStranger = disburse(TestTokens.token("KT1001", "T63-10", "accountant"), instalment);
        Reply byRequester = disburse(TestTokens.token("CB0801", "T63-08", "accountant"), instalment);
        Reply unknown = disburse(ACCOUNTANT, "instalment-none");
        Reply malformed = post(
                ACCOUNTANT,
                API + "/funds/" + fundId + "/reservations/" + instalment + "/disbursement",
                "{\"documentNumber\": \"chi tiền\", \"occurredOn\": \"2025-02-20\"}");

        assertThat(byOfficer.code()).isEqualTo("role.not-permitted");
        assertThat(byStranger.code()).isEqualTo("unit.foreign");
        assertThat(byRequester.code()).isEqualTo("disbursement.by-requester");
        assertThat(byRequester.status()).isEqualTo(422);
        assertThat(unknown.code()).isEqualTo("reservation.unknown");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(malformed.body().path("field").asString()).isEqualTo("documentNumber");
        assertThat(log.lastPosition()).isEqualTo(before);
    }

    private String reserve(long amountVnd) {
        String instalment = "instalment-" + UUID.randomUUID();
        commands.send(request(instalment, amountVnd), instalment, Actor.system("contribution"), null);
        return instalment;
    }

    private Reserve request(String instalmentId, long amountVnd) {
        return new Reserve(
                new FundId(fundId),
                instalmentId,
                Samples.CASE,
                1,
                Samples.UNIT,
                staffRef("CB0801"),
                new VndAmount(amountVnd),
                false,
                LocalDate.of(2025, 2, 15));
    }

    private Reply giveBack(String token, String instalment, long amountVnd) {
        return post(
                token,
                API + "/funds/" + fundId + "/reservations/" + instalment + "/returns",
                "{\"amountVnd\": %d, \"documentNumber\": \"PT-0007/2025\", \"occurredOn\": \"2025-03-02\"}"
                        .formatted(amountVnd));
    }

    private Reply disburse(String token, String instalment) {
        return post(
                token,
                API + "/funds/" + fundId + "/reservations/" + instalment + "/disbursement",
                "{\"documentNumber\": \"PC-0012/2025\", \"occurredOn\": \"2025-02-20\"}");
    }
}
