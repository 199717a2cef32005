package vn.chungtay.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CorrectionsOverHttpTest extends ContributionService {

    private Reply drive;
    private Reply gift;

    @BeforeEach
    void give() {
        drive = openDrive();
        gift = giveMoney(drive.id(), 120_000_000L);
    }

    @Test
    void correctTheAmountInGiftFundAndDriveAndKeepWhatWasSaid() {
        Reply corrected = correct("money", "\"amountVnd\": 12000000", gift);
        Reply stale = correct("money", "\"amountVnd\": 13000000", gift);

        assertThat(corrected.status()).isEqualTo(200);
        assertThat(stale.status()).isEqualTo(412);
        Reply view = get(OFFICER, API + "/gifts/" + gift.id(), corrected);
        assertThat(view.header("ETag")).isEqualTo(corrected.header("ETag"));
        assertThat(view.data().path("money").path("amountVnd").asLong()).isEqualTo(12_000_000L);
        assertThat(view.data().path("corrections").get(0).path("before").asString())
                .isEqualTo("120000000");
        JsonNode fund =
                get(ACCOUNTANT, API + "/funds/" + fundOf(drive), corrected).data();
        assertThat(fund.path("receivedVnd").asLong()).isEqualTo(12_000_000L);
        assertThat(fund.path("entries"))
                .extracting(entry -> entry.path("debit").asString() + " from "
                        + entry.path("credit").asString())
                .containsExactly("CASH from GIFTS", "GIFTS from CASH");
        assertThat(get(OFFICER, API + "/drives/" + drive.id(), corrected)
                        .data()
                        .path("receivedVnd")
                        .asLong())
                .isEqualTo(12_000_000L);
    }

    @Test
    void areTakenFromAccountantsWhoHaveSeenTheGift() {
        String path = API + "/gifts/" + gift.id() + "/corrections/money";
        String json = "{\"amountVnd\": 1, \"documentNumber\": \"BB-1/2025\", \"occurredOn\": \"2025-02-11\"}";

        assertThat(post(OFFICER, path, json).status()).isEqualTo(403);
        assertThat(post(ACCOUNTANT, path, json).code()).isEqualTo("request.if-match-required");
        assertThat(postMatching(ACCOUNTANT, "/gifts/gift-none/corrections/money", json, gift)
                        .code())
                .isEqualTo("gift.unknown");
        assertThat(correct("money", "\"amountVnd\": -1", gift).code()).isEqualTo("money.not-positive");
        assertThat(correct("working-days", "\"workingDays\": 1", gift).code()).isEqualTo("gift.other-measure");
        assertThat(correct("day", "\"receivedOn\": \"2025-04-01\"", gift).code())
                .isEqualTo("drive.not-open-on-day");
    }

    @Test
    void reachMaterialWorkingDaysAndDays() {
        String gifts = API + "/drives/" + drive.id() + "/gifts";
        Reply cement = post(OFFICER, gifts + "/material", """
            {"item": "CEMENT", "quantity": 150, "quantityUnit": "BAG", "declaredValueVnd": 12750000,
             "donor": %s, "occurredOn": "2025-02-11"}\
            """.formatted(DONOR));
        Reply labour = post(OFFICER, gifts + "/working-days", """
            {"workingDays": 35, "donor": %s, "occurredOn": "2025-02-13"}\
            """.formatted(DONOR));

        Reply one = correct("material", "\"quantity\": 15, \"declaredValueVnd\": 1275000", cement);
        Reply two = correct("working-days", "\"workingDays\": 0", labour);
        Reply three = correct("day", "\"receivedOn\": \"2025-02-09\"", gift);

        assertThat(one.status()).isEqualTo(200);
        assertThat(two.status()).isEqualTo(200);
        assertThat(get(OFFICER, API + "/gifts/" + gift.id(), three)
                        .data()
                        .path("occurredOn")
                        .asString())
                .isEqualTo("2025-02-09");
        JsonNode view = get(OFFICER, API + "/drives/" + drive.id(), three).data();
        assertThat(view.path("materials").get(0).path("quantity").asLong()).isEqualTo(15);
        assertThat(view.path("workingDays").asLong()).isZero();
    }

    @Test
    void takeWhatNeverWasOutOfTheStock() {
        Reply cement = post(OFFICER, API + "/drives/" + drive.id() + "/gifts/material", """
            {"item": "CEMENT", "quantity": 150, "quantityUnit": "BAG", "declaredValueVnd": 12750000,
             "donor": %s, "occurredOn": "2025-02-11"}\
            """.formatted(DONOR));

        Reply corrected = correct("material", "\"quantity\": 15, \"declaredValueVnd\": 1275000", cement);

        assertThat(corrected.status()).isEqualTo(200);
        String stock = "stock-" + drive.id().substring("drive-".length()) + "-CEMENT-BAG";
        await().untilAsserted(() -> {
            JsonNode kept = get(OFFICER, API + "/stocks/" + stock, corrected).data();
            assertThat(kept.path("given").asLong()).isEqualTo(15);
            assertThat(kept.path("available").asLong()).isEqualTo(15);
        });
    }

    @Test
    void giveMoneyBackByTheWordOfTwoPeople() {
        Reply proposed = post(ACCOUNTANT, API + "/gifts/" + gift.id() + "/refund", """
            {"amountVnd": 20000000, "documentNumber": "DN-0003/2025", "occurredOn": "2025-02-12"}\
            """);
        String day = "{\"occurredOn\": \"2025-02-13\"}";
        Reply alone = postMatching(ACCOUNTANT, "/gifts/" + gift.id() + "/refund/confirmation", day, proposed);
        Reply unseen = postMatching(HEAD, "/gifts/" + gift.id() + "/refund/confirmation", day, gift);
        Reply refunded = postMatching(HEAD, "/gifts/" + gift.id() + "/refund/confirmation", day, proposed);
        Reply again = postMatching(HEAD, "/gifts/" + gift.id() + "/refund/rejection", day, refunded);

        assertThat(alone.code()).isEqualTo("gift.refund-by-proposer");
        assertThat(unseen.status()).isEqualTo(412);
        assertThat(refunded.status()).isEqualTo(200);
        assertThat(again.code()).isEqualTo("gift.refund-not-proposed");
        JsonNode fund =
                get(ACCOUNTANT, API + "/funds/" + fundOf(drive), refunded).data();
        assertThat(fund.path("receivedVnd").asLong()).isEqualTo(120_000_000L);
        assertThat(fund.path("refundedVnd").asLong()).isEqualTo(20_000_000L);
        assertThat(fund.path("availableVnd").asLong()).isEqualTo(100_000_000L);
        JsonNode view = get(OFFICER, API + "/gifts/" + gift.id(), refunded).data();
        assertThat(view.path("money").path("refundedVnd").asLong()).isEqualTo(20_000_000L);
        assertThat(view.path("refunds").get(0).path("state").asString()).isEqualTo("REFUNDED");
    }

    private Reply correct(String what, String right, Reply seen) {
        return postMatching(ACCOUNTANT, "/gifts/" + seen.id() + "/corrections/" + what, """
            {%s, "documentNumber": "BB-0007/2025", "occurredOn": "2025-02-20"}\
            """.formatted(right), seen);
    }
}
