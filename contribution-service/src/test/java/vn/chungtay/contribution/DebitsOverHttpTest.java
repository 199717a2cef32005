package vn.chungtay.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DebitsOverHttpTest extends StatementService {

    private String fund = "";

    @BeforeEach
    void openTheAccount() {
        openAccount();
        fund = fundOf(drive);
    }

    @Test
    void tiesALineToTheOneEntryOfItsAmountAndDayWhicheverIsToldFirst() {
        posted(take(List.of("10/02/2025;A1;;500,000;500,000;" + code, "11/02/2025;A2;11,000;;489,000;PHI SMS")));
        JsonNode waiting = debits("WAITING", 1).get(0);

        payFee(11_000, "2025-02-11", "PC-0020/2025");
        JsonNode tied = debits("TIED", 1).get(0);
        payFee(5_000, "2025-02-12", "PC-0021/2025");
        posted(take(List.of("12/02/2025;A3;5,000;;484,000;PHI DV")));

        assertThat(tied.path("debitId").asString())
                .isEqualTo(waiting.path("debitId").asString());
        assertThat(tied.path("tiedBy").asString()).isEqualTo("system:contribution");
        assertThat(debits("TIED", 2)).hasSize(2);
        assertThat(read(ACCOUNTANT, "/funds/" + fund + "/unexplained-entries").data())
                .isEmpty();
    }

    @Test
    void letsAnAccountantTieWhatNothingFitsAndTakeItBack() {
        posted(take(List.of("10/02/2025;A1;;500,000;500,000;" + code)));
        payFee(3_000, "2025-02-11", "PC-0020/2025");
        payFee(2_000, "2025-02-11", "PC-0021/2025");
        take(List.of("12/02/2025;A2;5,000;;495,000;PHI NGUYEN THI HOA"));
        String debit = debits("WAITING", 1).get(0).path("debitId").asString();
        JsonNode suggested = read(ACCOUNTANT, "/debits/" + debit + "/entries").data();
        String body = """
            {"entryIds": ["%s", "%s"], "occurredOn": "2025-02-13"}""".formatted(
                        suggested.get(0).path("entryId").asString(),
                        suggested.get(1).path("entryId").asString());
        Reply seen = read(ACCOUNTANT, "/debits/" + debit);

        Reply byOfficer = postMatching(OFFICER, "/debits/" + debit + "/tie", body, seen);
        Reply tied = postMatching(ACCOUNTANT, "/debits/" + debit + "/tie", body, seen);
        Reply stale = postMatching(ACCOUNTANT, "/debits/" + debit + "/tie", body, seen);
        Reply untied =
                postMatching(ACCOUNTANT, "/debits/" + debit + "/untie", "{\"occurredOn\": \"2025-02-13\"}", tied);

        assertThat(suggested)
                .extracting(entry -> entry.path("amountVnd").asLong())
                .containsExactly(3_000L, 2_000L);
        assertThat(byOfficer.status()).isEqualTo(403);
        assertThat(tied.status()).isEqualTo(200);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(untied.status()).isEqualTo(200);
        assertThat(read(ACCOUNTANT, "/funds/" + fund + "/unexplained-entries").data())
                .hasSize(2);
        assertThat(seen.raw().body()).doesNotContain("HOA");
        assertThat(read(ACCOUNTANT, "/debits/" + debit + "/narrative?purpose=closing")
                        .data()
                        .path("narrative")
                        .asString())
                .isEqualTo("PHI NGUYEN THI HOA");
        assertThat(postMatching(
                                ACCOUNTANT,
                                "/debits/" + debit + "/tie",
                                "{\"entryIds\": [\"entry-0\"], \"occurredOn\": \"2025-02-13\"}",
                                untied)
                        .code())
                .isEqualTo("entry.unknown");
    }

    @Test
    void listsALineOnceWhateverFilesItStandsIn() {
        String first = "11/02/2025;A1;11,000;;489,000;PHI SMS";
        take(List.of(first));
        debits("WAITING", 1);

        take(List.of(first, "12/02/2025;A2;5,000;;484,000;PHI"));

        assertThat(debits("WAITING", 2)).hasSize(2);
    }

    @Test
    void offersTheBalanceOfTheLastLineForTheClosingOfAMonth() {
        posted(take(List.of(
                "10/01/2025;A1;;500,000;500,000;" + code,
                "31/01/2025;A2;11,000;;489,000;PHI SMS",
                "02/02/2025;A3;;1,000;490,000;" + code)));

        JsonNode none = balance("2024-12");
        JsonNode january = balance("2025-01");
        JsonNode march = balance("2025-03");

        assertThat(none.has("bankVnd")).isFalse();
        assertThat(none.path("accountsWithout").get(0).asString()).isEqualTo(account);
        assertThat(january.path("bankVnd").asLong()).isEqualTo(489_000);
        assertThat(january.path("accounts").get(0).path("day").asString()).isEqualTo("2025-01-31");
        assertThat(january.path("accounts").get(0).path("lineId").asString())
                .isEqualTo(debits("WAITING", 1).get(0).path("debitId").asString());
        assertThat(march.path("bankVnd").asLong()).isEqualTo(490_000);
    }

    private JsonNode balance(String month) {
        return read(ACCOUNTANT, "/funds/" + fund + "/months/" + month + "/bank-balance")
                .data();
    }

    private void payFee(long amountVnd, String day, String paper) {
        Reply outlay = post(ACCOUNTANT, API + "/funds/" + fund + "/outlays", """
            {"amountVnd": %d, "documentNumber": "%s", "occurredOn": "%s"}""".formatted(amountVnd, paper, day));
        post(HEAD, API + "/outlays/" + outlay.id() + "/confirmation", "{\"occurredOn\": \"%s\"}".formatted(day));
    }
}
