package vn.chungtay.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.chungtay.test.security.TestTokens;

class DrivesOverHttpTest extends StatementService {

    private static final String DAY = "{\"occurredOn\": \"2025-01-08\"}";

    @Test
    void isDraftedByAnOfficerAndOpenedByTheHead() {
        Reply draft = post(OFFICER, API + "/drives", DRIVE);
        Reply early = giveMoney(draft.id(), 1);
        JsonNode drafted = read(OFFICER, "/drives/" + draft.id()).data();

        Reply opened = post(HEAD, API + "/drives/" + draft.id() + "/opening", DAY);
        Reply again = post(HEAD, API + "/drives/" + draft.id() + "/opening", DAY);

        assertThat(draft.status()).isEqualTo(201);
        assertThat(draft.header("Location")).isEqualTo(API + "/drives/" + draft.id());
        assertThat(drafted.path("state").asString()).isEqualTo("DRAFT");
        assertThat(early.code()).isEqualTo("drive.not-in-state");
        assertThat(read(OFFICER, "/funds/" + drafted.path("fundId").asString()).status())
                .isEqualTo(200);
        assertThat(opened.id()).isEqualTo(draft.id());
        assertThat(again.code()).isEqualTo("drive.not-in-state");
        assertThat(again.body().path("detail").asString()).contains("DRAFT", "OPEN");
        assertThat(read(OFFICER, "/drives/" + draft.id()).data().path("forms")).hasSize(5);
    }

    @Test
    void isNeverOpenedByWhoDraftedIt() {
        String both = TestTokens.token("TP0802", "T63-08", "officer", "unit-head");
        Reply draft = post(both, API + "/drives", DRIVE);

        assertThat(post(both, API + "/drives/" + draft.id() + "/opening", DAY).code())
                .isEqualTo("drive.opened-by-author");
        assertThat(post(OFFICER, API + "/drives/" + draft.id() + "/opening", DAY)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void isDraftedWithAtLeastOneForm() {
        Reply none = post(OFFICER, API + "/drives", DRIVE.replaceAll("\\[.*]", "[]"));
        Reply unknown = post(OFFICER, API + "/drives", DRIVE.replace("APPEAL", "GOLD"));

        assertThat(none.status()).isEqualTo(400);
        assertThat(none.body().path("field").asString()).isEqualTo("forms");
        assertThat(unknown.status()).isEqualTo(400);
    }

    @Test
    void keepsTheHistoryOfItsDeadline() {
        Reply opened = openDrive();
        String late = API + "/drives/" + opened.id() + "/gifts/money";
        Reply tooLate = post(OFFICER, late, money(1_000, "2025-04-01"));

        Reply moved = postMatching(HEAD, "/drives/" + opened.id() + "/deadline", """
            {"closesOn": "2025-04-30", "legalBasis": "12/QD-BHXH", "occurredOn": "2025-03-20"}\
            """, opened);
        Reply stale = postMatching(HEAD, "/drives/" + opened.id() + "/deadline", """
            {"closesOn": "2025-05-31", "legalBasis": "13/QD-BHXH", "occurredOn": "2025-03-20"}\
            """, opened);

        assertThat(tooLate.code()).isEqualTo("drive.not-open-on-day");
        assertThat(moved.status()).isEqualTo(200);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(post(OFFICER, late, money(1_000, "2025-04-01")).status()).isEqualTo(201);
        Reply drive = read(OFFICER, "/drives/" + opened.id());
        assertThat(drive.data().path("closesOn").asString()).isEqualTo("2025-04-30");
        assertThat(drive.data().path("deadlines"))
                .extracting(deadline -> deadline.path("legalBasis").asString())
                .containsExactly("3174/KH-BHXH", "12/QD-BHXH");
        assertThat(drive.header("ETag")).isEqualTo(moved.header("ETag"));
    }

    @Test
    void takesNothingMoreOnceItIsClosed() {
        openAccount();
        Reply closed =
                postMatching(HEAD, "/drives/" + drive.id() + "/closing", "{\"occurredOn\": \"2025-03-20\"}", drive);

        assertThat(closed.status()).isEqualTo(200);
        assertThat(giveMoney(drive.id(), 1_000).code()).isEqualTo("drive.not-in-state");
        assertThat(post(OFFICER, API + "/drives/" + drive.id() + "/transfer-codes", DAY)
                        .code())
                .isEqualTo("drive.not-in-state");
        assertThat(read(OFFICER, "/drives/" + drive.id())
                        .data()
                        .path("closedOn")
                        .asString())
                .isEqualTo("2025-03-20");
    }

    @Test
    void leavesMoneyThatComesAfterTheClosingToARefundOrWithConsentToAnOpenDrive() {
        openAccount();
        Reply other = openDrive();
        postMatching(HEAD, "/drives/" + drive.id() + "/closing", "{\"occurredOn\": \"2025-03-20\"}", drive);
        posted(take(List.of(
                "20/03/2025;A1;;500;500;" + code,
                "21/03/2025;A2;;700;1,200;" + code,
                "22/03/2025;A3;;900;2,100;" + code)));
        JsonNode waiting =
                read(OFFICER, "/accounts/" + account + "/lines?state=WAITING").data();
        String refunded = "/lines/" + waiting.get(0).path("lineId").asString() + "/resolution";
        String moved = "/lines/" + waiting.get(1).path("lineId").asString() + "/resolution";

        confirm(refunded, "{\"parts\": [], \"notAGift\": \"REFUND\", \"occurredOn\": \"2025-03-25\"}");
        Reply without = post(OFFICER, API + moved, toDrive(other.id(), false));
        confirm(moved, toDrive(other.id(), true));

        assertThat(waiting)
                .extracting(line -> line.path("reason").asString())
                .containsExactly("drive.not-open-on-day", "drive.not-open-on-day");
        assertThat(without.code()).isEqualTo("line.consent-required");
        assertThat(receivedVnd()).isEqualTo(500);
        assertThat(read(OFFICER, "/drives/" + other.id())
                        .data()
                        .path("receivedVnd")
                        .asLong())
                .isEqualTo(900);
    }

    private void confirm(String resolution, String proposal) {
        Reply proposed = post(OFFICER, API + resolution, proposal);
        Reply confirmed =
                postMatching(HEAD, resolution + "/confirmation", "{\"occurredOn\": \"2025-03-26\"}", proposed);
        assertThat(confirmed.status()).as(confirmed.raw().body()).isEqualTo(200);
    }

    private static String toDrive(String driveId, boolean consent) {
        return """
            {"parts": [{"driveId": "%s", "amountVnd": 900}], "giverConsents": %s, "occurredOn": "2025-03-25"}\
            """.formatted(driveId, consent);
    }
}
