package vn.chungtay.housing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.housing.testing.RunningHousing;
import vn.chungtay.infra.eventstream.consume.Consumed;
import vn.chungtay.infra.eventstream.consume.Subscription;

/** A case from listing to settlement, and one whose fund has not enough; the fund's answers come as its subscriptions get them. */
class HousingStoryTest extends RunningHousing {

    private static final AtomicLong SEQUENCE = new AtomicLong();

    @Test
    void goesFromListingToSettlement() {
        String caseId = startedCase();
        assertThat(askForInstalment(caseId, 1, "2025-02-04").status()).isEqualTo(200);
        answer("contribution.funds-reserved.v1", caseId, 1, "2025-02-04", "");
        assertThat(instalment(caseId, 1).required("state").asString()).isEqualTo("RESERVED");
        answer("contribution.funds-disbursed.v1", caseId, 1, "2025-02-05", "\"amountVnd\": 42000000,");
        assertThat(instalment(caseId, 1).required("state").asString()).isEqualTo("PAID");

        assertThat(step(OFFICER, caseId, "acceptance", """
                {"areaM2": 36.5, "sturdyParts": ["FOUNDATION", "FRAME_WALLS", "ROOF"], "lifeYears": 20,
                 "hazardsWithstood": ["FLOOD", "STORM"], "occurredOn": "2025-03-10"}""").status()).isEqualTo(200);
        assertThat(step(OFFICER, caseId, "handover", """
                {"minutesNumber": "15/BB-BG", "occurredOn": "2025-03-12"}""").status()).isEqualTo(200);
        assertThat(askForInstalment(caseId, 2, "2025-03-13").status()).isEqualTo(200);
        answer("contribution.funds-reserved.v1", caseId, 2, "2025-03-13", "");
        answer("contribution.funds-disbursed.v1", caseId, 2, "2025-03-14", "\"amountVnd\": 18000000,");

        JsonNode settled = read(caseId).data();
        assertThat(settled.required("stage").asString()).isEqualTo("SETTLED");
        assertThat(settled.required("settledOn").asString()).isEqualTo("2025-03-14");
        assertThat(settled.required("acceptance").required("areaM2").asDouble()).isEqualTo(36.5);
        assertThat(settled.required("acceptance").required("hazardsWithstood").valueStream())
                .extracting(JsonNode::asString)
                .containsExactly("STORM", "FLOOD");
        assertThat(settled.required("timeline")).hasSize(14);
    }

    @Test
    void showsTheRefusalAndCanAskAgain() {
        String caseId = startedCase();
        askForInstalment(caseId, 1, "2025-02-04");

        answer(
                "contribution.reservation-refused.v1",
                caseId,
                1,
                "2025-02-04",
                "\"availableVnd\": 30000000, \"reason\": \"fund.insufficient\",");

        JsonNode refused = instalment(caseId, 1);
        assertThat(refused.required("state").asString()).isEqualTo("REFUSED");
        assertThat(refused.required("refusal").required("amountVnd").asLong()).isEqualTo(42_000_000);
        assertThat(refused.required("refusal").required("availableVnd").asLong())
                .isEqualTo(30_000_000);
        assertThat(askForInstalment(caseId, 1, "2025-02-10").status()).isEqualTo(200);
        assertThat(read(caseId).data().required("instalments")).hasSize(2);
    }

    @Test
    void takesAnAnswerThatIsDeliveredAgainOnce() {
        String caseId = startedCase();
        askForInstalment(caseId, 1, "2025-02-04");
        long sequence = SEQUENCE.incrementAndGet();
        deliver("contribution.funds-reserved.v1", sequence, data(caseId, 1, "2025-02-04", ""));
        long before = log.lastPosition();

        deliver("contribution.funds-reserved.v1", sequence, data(caseId, 1, "2025-02-04", ""));

        assertThat(log.lastPosition()).isEqualTo(before);
    }

    @Test
    void showsWhatTheHouseholdSignedForOnce() {
        String caseId = startedCase();
        long sequence = SEQUENCE.incrementAndGet();
        String delivery = """
                {"deliveryId": "delivery-1", "driveId": "drive-1", "unitCode": "T63-08", "provinceCode": "08",
                 "caseId": "%s", "item": "CEMENT", "quantityUnit": "BAG", "quantity": 30,
                 "documentNumber": "BB-0003/2025", "simulated": false, "occurredOn": "2025-02-10"}""".formatted(caseId);

        deliver("contribution.delivery-confirmed.v1", sequence, delivery);
        deliver("contribution.delivery-confirmed.v1", sequence, delivery);
        deliver("contribution.delivery-confirmed.v1", SEQUENCE.incrementAndGet(), delivery);

        JsonNode house = read(caseId).data();
        assertThat(house.required("deliveries")).hasSize(1);
        JsonNode cement = house.required("given").required("materials").get(0);
        assertThat(cement.required("promised").asLong()).isZero();
        assertThat(cement.required("received").asLong()).isEqualTo(30);
    }

    @Test
    void withdrawsACaseAndStillRecordsWhatTheFundHasPaid() {
        String caseId = startedCase();
        askForInstalment(caseId, 1, "2025-02-04");
        answer("contribution.funds-reserved.v1", caseId, 1, "2025-02-04", "");

        Reply withdrawn = step(UNIT_HEAD, caseId, "withdrawal", """
                {"reason": "NO_LAWFUL_LAND", "occurredOn": "2025-02-05"}""");
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(withdrawn.id()).isEqualTo(caseId);
        assertThat(instalment(caseId, 1).required("state").asString()).isEqualTo("CANCELLED");

        answer("contribution.funds-disbursed.v1", caseId, 1, "2025-02-05", "\"amountVnd\": 42000000,");
        assertThat(instalment(caseId, 1).required("state").asString()).isEqualTo("RETURN_DUE");
        assertThat(read(caseId).data().required("stage").asString()).isEqualTo("WITHDRAWN");
        assertThat(askForInstalment(caseId, 1, "2025-02-10").code()).isEqualTo("case.wrong-stage");
    }

    @Test
    void listsAHouseholdAgainWhereTheWithdrawalFreedIt() {
        String identityNumber = newIdentityNumber();
        String caseId = list(identityNumber).id();
        step(UNIT_HEAD, caseId, "withdrawal", """
                {"reason": "NO_WISH", "occurredOn": "2025-01-16"}""");

        Reply again = list(identityNumber);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.id()).isNotEqualTo(caseId);
        assertThat(list(identityNumber).code()).isEqualTo("household.already-listed");
    }

    @Test
    void stopsACaseThatLooksLikeAnotherUntilSomebodyDecides() {
        send(command(OFFICER, CASES, listing(newIdentityNumber(), "Ngô Văn Ví Dụ")));
        String caseId = send(command(OFFICER, CASES, listing(newIdentityNumber(), "NGO VAN VI DU")))
                .id();

        Reply tooSoon = sponsor(caseId);
        Reply decided = step(UNIT_HEAD, caseId, "duplicate-decision", """
                {"duplicate": false, "reason": "Hai người ở hai thôn khác nhau", "occurredOn": "2025-01-16"}""");

        assertThat(tooSoon.code()).isEqualTo("case.duplicate-suspected");
        assertThat(decided.status()).isEqualTo(200);
        assertThat(sponsor(caseId).status()).isEqualTo(200);
        Reply view = read(caseId);
        assertThat(view.data().required("duplicate").required("otherCaseIds")).hasSize(1);
        assertThat(view.data().required("duplicate").required("duplicate").asBoolean())
                .isFalse();
        assertThat(view.raw().body()).doesNotContain("Hai người");
    }

    @Test
    void doesNotSponsorAHouseThatIsNotTemporary() {
        String caseId = list(newIdentityNumber()).id();
        Reply assessed = step(OFFICER, caseId, "assessment", """
                {"landUndisputed": true, "persons": 4, "areaM2": 30, "sturdyParts": ["ROOF", "FOUNDATION"],
                 "occurredOn": "2025-01-20"}""");

        assertThat(assessed.status()).isEqualTo(200);
        assertThat(sponsor(caseId).code()).isEqualTo("sponsorship.house-not-eligible");
        JsonNode assessment = read(caseId).data().required("assessment");
        assertThat(assessment.required("eligible").asBoolean()).isFalse();
        assertThat(assessment.required("reasons").valueStream().map(JsonNode::asString))
                .containsExactly("AREA_SUFFICES", "STRUCTURES_STURDY");
    }

    @Test
    void standsStillWhileItIsSuspended() {
        String caseId = startedCase();
        step(UNIT_HEAD, caseId, "suspension", """
                {"reason": "LAND_DISPUTE", "occurredOn": "2025-02-04"}""");

        assertThat(askForInstalment(caseId, 1, "2025-02-05").code()).isEqualTo("case.suspended");
        assertThat(read(caseId).data().required("suspension").required("reason").asString())
                .isEqualTo("LAND_DISPUTE");
        assertThat(step(UNIT_HEAD, caseId, "resumption", """
                {"reason": "REMEDIED", "occurredOn": "2025-02-10"}""").status()).isEqualTo(200);
        assertThat(askForInstalment(caseId, 1, "2025-02-10").status()).isEqualTo(200);
    }

    private JsonNode instalment(String caseId, int ordinal) {
        JsonNode found = null;
        for (JsonNode instalment : read(caseId).data().required("instalments")) {
            if (instalment.required("ordinal").asInt() == ordinal) {
                found = instalment;
            }
        }
        assertThat(found).isNotNull();
        return found;
    }

    private void answer(String type, String caseId, int ordinal, String day, String more) {
        deliver(type, SEQUENCE.incrementAndGet(), data(caseId, ordinal, day, more));
    }

    private String data(String caseId, int ordinal, String day, String more) {
        return """
                {"caseId": "%s", "instalmentId": "%s", %s "occurredOn": "%s"}""".formatted(
                caseId, instalment(caseId, ordinal).required("instalmentId").asString(), more, LocalDate.parse(day));
    }

    private void deliver(String type, long sequence, String data) {
        context.getBeansOfType(Subscription.class).values().stream()
                .<Subscription<?>>map(subscription -> (Subscription<?>) subscription)
                .filter(subscription -> subscription.type().equals(type))
                .forEach(subscription -> deliver(subscription, sequence, data));
    }

    private static <T> void deliver(Subscription<T> subscription, long sequence, String data) {
        T payload = new JsonMapper().readValue(data, subscription.data());
        subscription
                .reaction()
                .accept(new Consumed<>(
                        "id-" + sequence,
                        "chungtay/contribution/test",
                        subscription.type(),
                        "fund-1",
                        sequence,
                        sequence,
                        Instant.EPOCH,
                        payload));
    }
}
