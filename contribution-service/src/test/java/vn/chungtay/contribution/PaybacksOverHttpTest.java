package vn.chungtay.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Money that came in, was no gift, and went back by the bank. */
class PaybacksOverHttpTest extends StatementService {

    private static final String DAY = "{\"occurredOn\": \"2025-03-07\"}";

    private String fund = "";

    @BeforeEach
    void openTheAccount() {
        openAccount();
        fund = fundOf(drive);
    }

    @Test
    void bothLinesCancelOutOnceTwoPeopleSaidSo() {
        String line = refunded("10/02/2025;A1;;40,000;40,000;LE THI TUYET GUI NHAM");
        take(List.of("03/03/2025;A2;40,000;;0;HOAN TRA LE THI TUYET"));
        String debit = debits("WAITING", 1).get(0).path("debitId").asString();
        JsonNode fitting = read(OFFICER, "/debits/" + debit + "/lines").data();
        JsonNode before = reconciliation("2025-03");

        Reply byHead = post(HEAD, API + "/debits/" + debit + "/payback", body(line));
        Reply proposed = post(ACCOUNTANT, API + "/debits/" + debit + "/payback", body(line));
        Reply seen = read(HEAD, "/debits/" + debit);
        Reply bySelf = postMatching(ACCOUNTANT, "/debits/" + debit + "/payback/confirmation", DAY, seen);
        JsonNode waiting = reconciliation("2025-03");
        Reply confirmed = postMatching(HEAD, "/debits/" + debit + "/payback/confirmation", DAY, seen);
        Reply stale = postMatching(HEAD, "/debits/" + debit + "/payback/rejection", DAY, seen);

        assertThat(fitting)
                .singleElement()
                .satisfies(found -> assertThat(found.path("lineId").asString()).isEqualTo(line));
        assertThat(open(before)).containsExactly("LINE_IN 40000 REFUND", "LINE_OUT 40000 WAITING");
        assertThat(byHead.status()).isEqualTo(403);
        assertThat(proposed.status()).isEqualTo(200);
        assertThat(seen.data().path("state").asString()).isEqualTo("PROPOSED");
        assertThat(seen.data().path("paidLineId").asString()).isEqualTo(line);
        assertThat(seen.raw().body()).doesNotContain("TUYET");
        assertThat(bySelf.code()).isEqualTo("debit.confirmed-by-proposer");
        assertThat(open(waiting)).containsExactly("LINE_IN 40000 REFUND", "LINE_OUT 40000 PROPOSED");
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(open(reconciliation("2025-03"))).isEmpty();
        assertThat(reconciliation("2025-03").path("inCashVnd").asLong()).isZero();
        assertThat(read(HEAD, "/lines/" + line).data().path("paidBackBy").asString())
                .isEqualTo(debit);
        assertThat(read(HEAD, "/debits/" + debit + "/lines").data()).isEmpty();
        assertThat(receivedVnd()).isZero();
    }

    @Test
    void theLineIsStillOpenForTheMonthsBeforeItWentBack() {
        String line = refunded("10/02/2025;A1;;40,000;40,000;NHAM");
        take(List.of("03/03/2025;A2;40,000;;0;HOAN TRA"));
        String debit = debits("WAITING", 1).get(0).path("debitId").asString();
        post(ACCOUNTANT, API + "/debits/" + debit + "/payback", body(line));
        postMatching(HEAD, "/debits/" + debit + "/payback/confirmation", DAY, read(HEAD, "/debits/" + debit));

        assertThat(open(reconciliation("2025-02"))).containsExactly("LINE_IN 40000 REFUND");
        assertThat(reconciliation("2025-02").path("inCashVnd").asLong()).isZero();
        assertThat(open(reconciliation("2025-03"))).isEmpty();
        assertThat(read(HEAD, "/funds/" + fund + "/months/2025-03/reconciliation.csv")
                        .raw()
                        .body())
                .doesNotContain(line)
                .doesNotContain(debit);
    }

    @Test
    void takesItBackForBothAndSendsAProposalBack() {
        String line = refunded("10/02/2025;A1;;40,000;40,000;NHAM");
        take(List.of("03/03/2025;A2;40,000;;0;HOAN TRA"));
        String debit = debits("WAITING", 1).get(0).path("debitId").asString();
        post(OFFICER, API + "/debits/" + debit + "/payback", body(line));

        Reply rejected =
                postMatching(HEAD, "/debits/" + debit + "/payback/rejection", DAY, read(HEAD, "/debits/" + debit));
        Reply proposed = post(OFFICER, API + "/debits/" + debit + "/payback", body(line));
        Reply confirmed = postMatching(
                ACCOUNTANT, "/debits/" + debit + "/payback/confirmation", DAY, read(HEAD, "/debits/" + debit));
        JsonNode tied = debits("TIED", 1);
        Reply untied = postMatching(ACCOUNTANT, "/debits/" + debit + "/untie", DAY, confirmed);

        assertThat(rejected.status()).isEqualTo(200);
        assertThat(proposed.status()).isEqualTo(200);
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(tied.get(0).path("entryIds")).isEmpty();
        assertThat(untied.status()).isEqualTo(200);
        assertThat(read(HEAD, "/lines/" + line).data().has("paidBackBy")).isFalse();
        assertThat(open(reconciliation("2025-03"))).containsExactly("LINE_IN 40000 REFUND", "LINE_OUT 40000 WAITING");
        assertThat(read(HEAD, "/debits/" + debit + "/lines").data()).hasSize(1);
    }

    @Test
    void namesWhatIsNotThatLine() {
        String line = refunded("10/02/2025;A1;;40,000;40,000;NHAM");
        take(List.of("03/03/2025;A2;39,999;;1;HOAN TRA"));
        String debit = debits("WAITING", 1).get(0).path("debitId").asString();
        String path = API + "/debits/" + debit + "/payback";

        assertThat(post(OFFICER, path, body(line)).code()).isEqualTo("debit.line-differs");
        assertThat(post(OFFICER, path, body("line-none")).code()).isEqualTo("line.unknown");
        assertThat(post(OFFICER, path, DAY).status()).isEqualTo(400);
        assertThat(post(STRANGER, path, body(line)).status()).isEqualTo(403);
        assertThat(read(OFFICER, "/debits/" + debit + "/lines").data()).isEmpty();
        assertThat(read(OFFICER, "/debits/debit-none/lines").code()).isEqualTo("debit.unknown");
    }

    /** The id of a line of money that came in and that two people said has to go back. */
    private String refunded(String line) {
        posted(take(List.of(line)));
        String id = read(OFFICER, "/accounts/" + account + "/lines")
                .data()
                .get(0)
                .path("lineId")
                .asString();
        post(OFFICER, API + "/lines/" + id + "/resolution", """
            {"parts": [], "notAGift": "REFUND", "occurredOn": "2025-03-01"}""");
        postMatching(HEAD, "/lines/" + id + "/resolution/confirmation", DAY, read(HEAD, "/lines/" + id));
        return id;
    }

    private JsonNode reconciliation(String month) {
        return read(HEAD, "/funds/" + fund + "/months/" + month + "/reconciliation")
                .data();
    }

    private static List<String> open(JsonNode reconciliation) {
        return reconciliation.path("items").values().stream()
                .map(item -> item.path("kind").asString() + " "
                        + item.path("amountVnd").asLong() + " "
                        + item.path("about").asString())
                .toList();
    }

    private static String body(String line) {
        return "{\"lineId\": \"%s\", \"occurredOn\": \"2025-03-06\"}".formatted(line);
    }
}
