package vn.chungtay.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.chungtay.contribution.fund.write.reserve.Reserve;
import vn.chungtay.contribution.shared.FundId;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.infra.service.values.VndAmount;

class CreditTiesOverHttpTest extends StatementService {

    @Autowired
    private Commands commands;

    private String fund = "";

    @BeforeEach
    void openTheAccount() {
        openAccount();
        fund = fundOf(drive);
    }

    @Test
    void tiesWhatAHouseGaveBackAfterTwoPeopleSaidSo() {
        giveBack(7_000_000);
        posted(take(List.of("05/03/2025;A1;;7,000,000;7,000,000;NGUYEN THI HOA TRA LAI")));
        String line = waiting();
        JsonNode fitting = read(OFFICER, "/lines/" + line + "/entries").data();
        String body = tie(fitting.get(0).path("entryId").asString());

        Reply proposed = post(OFFICER, API + "/lines/" + line + "/tie", body);
        Reply byStranger = postMatching(
                STRANGER, "/lines/" + line + "/resolution/confirmation", day(), read(HEAD, "/lines/" + line));
        Reply confirmed =
                postMatching(HEAD, "/lines/" + line + "/resolution/confirmation", day(), read(HEAD, "/lines/" + line));

        assertThat(fitting).singleElement().satisfies(entry -> {
            assertThat(entry.path("account").asString()).isEqualTo("RETURNED");
            assertThat(entry.path("documentNumber").asString()).isEqualTo("PT-0007/2025");
        });
        assertThat(proposed.status()).isEqualTo(200);
        assertThat(byStranger.status()).isEqualTo(403);
        assertThat(confirmed.status()).isEqualTo(200);
        Reply shown = read(HEAD, "/lines/" + line);
        assertThat(shown.data().path("state").asString()).isEqualTo("TIED");
        assertThat(shown.data().path("entryId").asString()).isEqualTo(entryOf(body));
        assertThat(shown.raw().body()).doesNotContain("HOA");
        assertThat(read(HEAD, "/accounts/" + account + "/lines?state=TIED").data())
                .hasSize(1);
        assertThat(read(HEAD, "/funds/" + fund + "/unexplained-incoming-entries")
                        .data())
                .isEmpty();
        assertThat(lastEntry().path("bankLineId").asString()).isEqualTo(line);
        assertThat(read(HEAD, "/funds/" + fund + "/entries.csv").raw().body())
                .contains(entryOf(body) + ",2025-03-04,2025-03-04,CASH,RETURNED,7000000,PT-0007/2025,,")
                .contains("," + line + "\r\n");
        assertThat(receivedVnd()).isEqualTo(50_000_000);
    }

    @Test
    void namesWhatIsNotThatEntry() {
        giveBack(7_000_000);
        posted(take(List.of("05/03/2025;A1;;6,999,999;6,999,999;TRA LAI")));
        String line = waiting();
        String entry = unexplained().get(0).path("entryId").asString();
        String other = transferIn(fundOf(openDrive()), 6_999_999);

        Reply tooMuch = post(OFFICER, API + "/lines/" + line + "/tie", tie(entry));
        Reply unknown = post(OFFICER, API + "/lines/" + line + "/tie", tie("entry-0"));
        Reply nothing = post(OFFICER, API + "/lines/" + line + "/tie", day());
        Reply foreign = post(OFFICER, API + "/lines/" + line + "/tie", tie(other));

        assertThat(read(OFFICER, "/lines/" + line + "/entries").data()).isEmpty();
        assertThat(tooMuch.code()).isEqualTo("line.entry-differs");
        assertThat(unknown.code()).isEqualTo("entry.unknown");
        assertThat(nothing.status()).isEqualTo(400);
        assertThat(foreign.code()).isEqualTo("line.entry-of-another-fund");
        assertThat(read(OFFICER, "/lines/line-none/entries").code()).isEqualTo("line.unknown");
    }

    @Test
    void tiesAnEntryToOneLineAndLetsItGoAgain() {
        String entry = transferIn(fund, 5_000_000);
        posted(take(List.of(
                "05/03/2025;A1;;5,000,000;5,000,000;CHUYEN QUY", "06/03/2025;A2;;5,000,000;10,000,000;CHUYEN QUY")));
        JsonNode lines = read(OFFICER, "/accounts/" + account + "/lines").data();
        String first = lines.get(0).path("lineId").asString();
        String second = lines.get(1).path("lineId").asString();

        post(OFFICER, API + "/lines/" + first + "/tie", tie(entry));
        post(OFFICER, API + "/lines/" + second + "/tie", tie(entry));
        Reply confirmed = confirm(first);
        Reply doubled = confirm(second);
        Reply untiedByOfficer = postMatching(OFFICER, "/lines/" + first + "/untie", day(), confirmed);
        Reply untied = postMatching(ACCOUNTANT, "/lines/" + first + "/untie", day(), confirmed);
        Reply stale = postMatching(ACCOUNTANT, "/lines/" + first + "/untie", day(), confirmed);

        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(doubled.code()).isEqualTo("entry.explained-already");
        assertThat(untiedByOfficer.status()).isEqualTo(403);
        assertThat(untied.status()).isEqualTo(200);
        assertThat(stale.status()).isEqualTo(412);
        assertThat(unexplained()).hasSize(1);
        assertThat(lastEntry().has("bankLineId")).isFalse();
        assertThat(confirm(second).status()).isEqualTo(200);
        assertThat(unexplained()).isEmpty();
    }

    @Test
    void comparesBankAndLedgerLineByLineAtAMonthsEnd() {
        String entry = transferIn(fund, 5_000_000);
        posted(take(List.of(
                "10/02/2025;A1;;500,000;500,000;" + code,
                "11/02/2025;A2;;40,000;540,000;KHONG MA",
                "12/02/2025;A3;11,000;;529,000;PHI SMS",
                "01/03/2025;A4;;5,000,000;5,529,000;CHUYEN QUY")));
        debits("WAITING", 1);
        payFee();
        String line = read(OFFICER, "/accounts/" + account + "/lines")
                .data()
                .get(1)
                .path("lineId")
                .asString();
        post(OFFICER, API + "/lines/" + line + "/tie", tie(entry));
        confirm(line);

        JsonNode february = reconciliation("2025-02");
        JsonNode march = reconciliation("2025-03");

        assertThat(february.path("bankVnd").asLong()).isEqualTo(529_000);
        assertThat(february.path("ledgerVnd").asLong()).isEqualTo(5_497_000);
        assertThat(february.path("linesIn").path("sumVnd").asLong()).isEqualTo(40_000);
        assertThat(february.path("linesOut").path("sumVnd").asLong()).isEqualTo(11_000);
        assertThat(february.path("entriesIn").path("sumVnd").asLong()).isEqualTo(5_000_000);
        assertThat(february.path("entriesOut").path("sumVnd").asLong()).isEqualTo(3_000);
        assertThat(february.path("inCashVnd").asLong()).isEqualTo(4_997_000);
        assertThat(march.path("bankVnd").asLong()).isEqualTo(5_529_000);
        assertThat(march.path("entriesIn").path("count").asInt()).isZero();
        assertThat(march.path("inCashVnd").asLong()).isEqualTo(-3_000);
        assertThat(march.path("items")).hasSize(3);
        assertThat(read(HEAD, "/funds/" + fund + "/months/2025-03/reconciliation.csv")
                        .raw()
                        .body())
                .contains("Số dư sổ quỹ cuối tháng," + fund + ",2025-03,5497000")
                .contains("Ngân hàng báo nợ, sổ chưa ghi")
                .contains(",2025-02-12,11000,WAITING,")
                .contains(",2025-02-20,3000,FEES,PC-0003/2025")
                .doesNotContain(entry);
        assertThat(read(HEAD, "/funds/fund-none/months/2025-03/reconciliation").code())
                .isEqualTo("fund.unknown");
    }

    @Test
    void showsTheGiverThatMoneyPassedOnWasSeenAtTheOtherBank() {
        Reply from = openDrive();
        Reply gift = giveMoney(from.id(), 5_000_000);
        String entry = transferIn(from, fund, 5_000_000);
        posted(take(List.of("05/03/2025;A1;;5,000,000;5,000,000;CHUYEN QUY")));
        String line = waiting();
        String trace = "/traces/" + codeOf(gift);

        boolean before = seenAtBank(trace);
        post(OFFICER, API + "/lines/" + line + "/tie", tie(entry));
        boolean proposed = seenAtBank(trace);
        Reply confirmed = confirm(line);
        boolean tied = seenAtBank(trace);
        postMatching(HEAD, "/lines/" + line + "/untie", day(), confirmed);

        assertThat(before).isFalse();
        assertThat(proposed).isFalse();
        assertThat(tied).isTrue();
        assertThat(seenAtBank(trace)).isFalse();
    }

    @Test
    void takesInterestInSoThatTheMonthCanBeClosed() {
        posted(take(
                List.of("10/01/2025;A1;;500,000;500,000;" + code, "25/01/2025;A2;;1,234;501,234;TRA LAI TIEN GUI")));
        String line = waiting();

        post(OFFICER, API + "/lines/" + line + "/resolution", """
            {"parts": [], "notAGift": "INTEREST", "occurredOn": "2025-02-01"}""");
        Reply early = close(501_234);
        Reply confirmed = confirm(line);
        Reply proposed = close(501_234);

        assertThat(early.code()).isEqualTo("closing.balance-differs");
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(proposed.status()).isEqualTo(200);
        assertThat(reconciliation("2025-01").path("linesIn").path("count").asInt())
                .isZero();
        assertThat(reconciliation("2025-01").path("inCashVnd").asLong()).isZero();
        assertThat(receivedVnd()).isEqualTo(500_000);
        assertThat(read(HEAD, "/funds/" + fund + "/statement.csv").raw().body())
                .contains("2025-01-25,0,0,0,1234,0,0,0,0,0,501234,0,501234");
    }

    private Reply close(long bankVnd) {
        return post(ACCOUNTANT, API + "/funds/" + fund + "/closings", """
            {"month": "2025-01", "bankVnd": %d, "cashVnd": 0, "documentNumber": "BB-0001/2025",
             "occurredOn": "2025-03-05"}""".formatted(bankVnd));
    }

    private boolean seenAtBank(String trace) {
        return read(OFFICER, trace)
                .data()
                .path("transfers")
                .get(0)
                .path("seenAtBank")
                .asBoolean();
    }

    private String codeOf(Reply gift) {
        return get(OFFICER, API + "/gifts/" + gift.id(), gift)
                .data()
                .path("traceCode")
                .asString();
    }

    private JsonNode reconciliation(String month) {
        return read(HEAD, "/funds/" + fund + "/months/" + month + "/reconciliation")
                .data();
    }

    private Reply confirm(String line) {
        return postMatching(HEAD, "/lines/" + line + "/resolution/confirmation", day(), read(HEAD, "/lines/" + line));
    }

    private String waiting() {
        return read(OFFICER, "/accounts/" + account + "/lines")
                .data()
                .get(0)
                .path("lineId")
                .asString();
    }

    private JsonNode unexplained() {
        return read(HEAD, "/funds/" + fund + "/unexplained-incoming-entries").data();
    }

    private JsonNode lastEntry() {
        JsonNode entries = read(HEAD, "/funds/" + fund).data().path("entries");
        return entries.get(entries.size() - 1);
    }

    private static String tie(String entryId) {
        return "{\"entryId\": \"%s\", \"occurredOn\": \"2025-03-06\"}".formatted(entryId);
    }

    private static String entryOf(String tie) {
        return tie.substring(tie.indexOf("entry-"), tie.indexOf("\", \"occurredOn"));
    }

    private static String day() {
        return "{\"occurredOn\": \"2025-03-07\"}";
    }

    private void payFee() {
        outlay(fund, "\"amountVnd\": 3000, \"documentNumber\": \"PC-0003/2025\"");
    }

    private String transferIn(String toFund, long amountVnd) {
        Reply from = openDrive();
        giveMoney(from.id(), amountVnd);
        return transferIn(from, toFund, amountVnd);
    }

    /** Its entry in the ledger of the fund that it came to. */
    private String transferIn(Reply from, String toFund, long amountVnd) {
        outlay(
                fundOf(from),
                "\"toFundId\": \"%s\", \"amountVnd\": %d, \"documentNumber\": \"45/QĐ\"".formatted(toFund, amountVnd));
        return read(HEAD, "/funds/" + toFund + "/unexplained-incoming-entries")
                .data()
                .get(0)
                .path("entryId")
                .asString();
    }

    private void outlay(String fromFund, String what) {
        Reply outlay = post(
                ACCOUNTANT,
                API + "/funds/" + fromFund + "/outlays",
                "{%s, \"occurredOn\": \"2025-02-20\"}".formatted(what));
        post(HEAD, API + "/outlays/" + outlay.id() + "/confirmation", "{\"occurredOn\": \"2025-02-20\"}");
    }

    /** A house got money, and brought this much of it back. */
    private void giveBack(long amountVnd) {
        giveMoney(drive.id(), 50_000_000);
        String instalment = "instalment-" + UUID.randomUUID();
        commands.send(
                new Reserve(
                        new FundId(fund),
                        instalment,
                        "case-" + UUID.randomUUID(),
                        1,
                        "T63-08",
                        "00".repeat(32),
                        new VndAmount(20_000_000),
                        false,
                        LocalDate.of(2025, 2, 20)),
                "ask-" + instalment,
                Actor.system("contribution"),
                null);
        String reservation = API + "/funds/" + fund + "/reservations/" + instalment;
        post(ACCOUNTANT, reservation + "/disbursement", """
            {"documentNumber": "PC-0007/2025", "occurredOn": "2025-02-21"}""");
        post(ACCOUNTANT, reservation + "/returns", """
            {"amountVnd": %d, "documentNumber": "PT-0007/2025", "occurredOn": "2025-03-04"}""".formatted(amountVnd));
    }
}
