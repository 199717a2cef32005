package vn.chungtay.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Months that are closed while money that is not the fund's, or not yet, is in its bank account. */
class OpenLinesOverHttpTest extends StatementService {

    private static final String DAY = "{\"occurredOn\": \"2025-03-07\"}";
    private static final String LINE = "27/01/2025;A2;;40,000;540,000;LE THI TUYET GUI NHAM";

    private String fund = "";

    @BeforeEach
    void openTheAccount() {
        openAccount();
        fund = fundOf(drive);
        posted(take(List.of("20/01/2025;A1;;500,000;500,000;" + code, LINE)));
    }

    @Test
    void closesTheMonthWithAnOpenLineAndTheNextOneOnceItWentBack() {
        JsonNode open = reconciliation("2025-01").path("items");
        String line = open.get(0).path("id").asString();

        Reply without = propose("2025-01", 540_000, List.of());
        Reply proposed = propose("2025-01", 540_000, List.of(line));
        JsonNode waiting = read(HEAD, "/closings/" + proposed.id()).data();
        Reply confirmed = decide(proposed, "confirmation");

        assertThat(open).hasSize(1);
        assertThat(open.get(0).path("kind").asString()).isEqualTo("LINE_IN");
        assertThat(without.code()).isEqualTo("closing.balance-differs");
        assertThat(without.body().path("facts").path("differenceVnd").asLong()).isEqualTo(40_000);
        assertThat(proposed.status()).isEqualTo(200);
        assertThat(waiting.path("openLinesVnd").asLong()).isEqualTo(40_000);
        assertThat(waiting.path("openLines").get(0).path("lineId").asString()).isEqualTo(line);
        assertThat(waiting.path("openLines").get(0).path("amountVnd").asLong()).isEqualTo(40_000);
        assertThat(confirmed.status()).isEqualTo(200);
        JsonNode january = read(HEAD, "/funds/" + fund + "/months").data().get(0);
        assertThat(january.path("closingVnd").asLong()).isEqualTo(500_000);
        assertThat(january.path("bankVnd").asLong()).isEqualTo(540_000);
        assertThat(january.path("openLinesVnd").asLong()).isEqualTo(40_000);
        assertThat(read(HEAD, "/funds/" + fund + "/months.csv").raw().body())
                .contains("2025-01,CLOSED,0,500000,0,500000,0,540000,0,40000,");

        payBack(line);
        Reply gone = propose("2025-02", 500_000, List.of(line));
        Reply february = propose("2025-02", 500_000, List.of());

        assertThat(gone.code()).isEqualTo("closing.line-not-open");
        assertThat(february.status()).isEqualTo(200);
        assertThat(decide(february, "confirmation").status()).isEqualTo(200);
        assertThat(reconciliation("2025-01").path("linesIn").path("sumVnd").asLong())
                .isEqualTo(40_000);
    }

    @Test
    void namesTheLineThatBecameAGiftMeanwhileAndHasItInTheNextMonth() {
        String line = openLine();
        Reply proposed = propose("2025-01", 540_000, List.of(line));
        resolve(line, "\"parts\": [{\"driveId\": \"%s\", \"amountVnd\": 40000}]".formatted(drive.id()));

        Reply confirmed = decide(proposed, "confirmation");
        Reply rejected = decide(proposed, "rejection");
        Reply anew = propose("2025-01", 540_000, List.of());

        assertThat(confirmed.status()).isEqualTo(422);
        assertThat(confirmed.code()).isEqualTo("closing.line-not-open");
        assertThat(confirmed.body().path("facts").path("lineId").asString()).isEqualTo(line);
        assertThat(rejected.status()).isEqualTo(200);
        assertThat(anew.status()).isEqualTo(200);
    }

    @Test
    void booksTheGiftThatAnOpenLineBecomesLaterInTheOpenMonth() {
        String line = openLine();
        decide(propose("2025-01", 540_000, List.of(line)), "confirmation");

        resolve(line, "\"parts\": [{\"driveId\": \"%s\", \"amountVnd\": 40000}]".formatted(drive.id()));

        JsonNode months = read(HEAD, "/funds/" + fund + "/months").data();
        assertThat(months.get(0).path("closingVnd").asLong()).isEqualTo(500_000);
        assertThat(months.get(1).path("lateVnd").asLong()).isEqualTo(40_000);
        assertThat(propose("2025-02", 540_000, List.of(line)).code()).isEqualTo("closing.line-not-open");
        assertThat(propose("2025-02", 540_000, List.of()).status()).isEqualTo(200);
    }

    @Test
    void namesWhatIsNoOpenLineOfTheFund() {
        String line = openLine();
        Reply otherDrive = openDrive();
        String otherFund = fundOf(otherDrive);

        Reply twice = propose("2025-01", 580_000, List.of(line, line));
        Reply unknown = propose("2025-01", 540_000, List.of("line-none"));
        Reply debit = propose("2025-01", 540_000, List.of("debit-none"));
        Reply tooMany = propose("2025-01", 540_000, Collections.nCopies(1_001, line));
        Reply most = propose("2025-01", 540_000, Collections.nCopies(1_000, line));
        Reply foreign = propose(otherFund, "2025-01", 40_000, List.of(line));

        assertThat(twice.code()).isEqualTo("closing.line-twice");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.code()).isEqualTo("line.unknown");
        assertThat(debit.code()).isEqualTo("line.unknown");
        assertThat(tooMany.status()).isEqualTo(400);
        assertThat(tooMany.body().path("field").asString()).isEqualTo("openLineIds");
        assertThat(most.code()).isEqualTo("closing.line-twice");
        assertThat(foreign.code()).isEqualTo("closing.line-of-another-fund");
    }

    private String openLine() {
        return reconciliation("2025-01").path("items").get(0).path("id").asString();
    }

    private void payBack(String line) {
        resolve(line, "\"parts\": [], \"notAGift\": \"REFUND\"");
        take(List.of("03/02/2025;A3;40,000;;500,000;HOAN TRA"));
        String debit = debits("WAITING", 1).get(0).path("debitId").asString();
        post(
                ACCOUNTANT,
                API + "/debits/" + debit + "/payback",
                "{\"lineId\": \"%s\", \"occurredOn\": \"2025-03-06\"}".formatted(line));
        postMatching(HEAD, "/debits/" + debit + "/payback/confirmation", DAY, read(HEAD, "/debits/" + debit));
    }

    private void resolve(String line, String what) {
        post(OFFICER, API + "/lines/" + line + "/resolution", "{%s, \"occurredOn\": \"2025-03-06\"}".formatted(what));
        postMatching(HEAD, "/lines/" + line + "/resolution/confirmation", DAY, read(HEAD, "/lines/" + line));
    }

    private JsonNode reconciliation(String month) {
        return read(HEAD, "/funds/" + fund + "/months/" + month + "/reconciliation")
                .data();
    }

    private Reply propose(String month, long bankVnd, List<String> lines) {
        return propose(fund, month, bankVnd, lines);
    }

    private Reply propose(String ofFund, String month, long bankVnd, List<String> lines) {
        String named = lines.stream().map(line -> "\"" + line + "\"").collect(Collectors.joining(", "));
        return post(ACCOUNTANT, API + "/funds/" + ofFund + "/closings", """
            {"month": "%s", "bankVnd": %d, "cashVnd": 0, "openLineIds": [%s], "documentNumber": "BB-0001/2025",
             "occurredOn": "2025-03-05"}\
            """.formatted(month, bankVnd, named));
    }

    private Reply decide(Reply closing, String decision) {
        return post(HEAD, API + "/closings/" + closing.id() + "/" + decision, "{\"occurredOn\": \"2025-03-06\"}");
    }
}
