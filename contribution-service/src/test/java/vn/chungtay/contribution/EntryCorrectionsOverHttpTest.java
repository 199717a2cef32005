package vn.chungtay.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.chungtay.test.security.TestTokens;

/** Fees, interest and transfers that were recorded wrongly. */
class EntryCorrectionsOverHttpTest extends StatementService {

    private static final String OTHER_HEAD = TestTokens.token("TP1001", "T63-10", "unit-head");
    private static final String DAY = "{\"occurredOn\": \"2025-03-07\"}";

    private String fund = "";

    @BeforeEach
    void openTheAccount() {
        openAccount();
        fund = fundOf(drive);
    }

    @Test
    void correctsAFeeByANewEntryThatPointsBackAndThenFindsItsLine() {
        posted(take(List.of("10/02/2025;A1;;500,000;500,000;" + code, "20/02/2025;A2;10,000;;490,000;PHI SMS")));
        outlay(fund, "\"amountVnd\": 11000, \"documentNumber\": \"PC-0003/2025\"");
        String entry = correctable(fund).path("entryId").asString();
        String path = API + "/entries/" + entry + "/corrections";

        Reply byOfficer = post(OFFICER, path, right(10_000));
        Reply unchanged = post(ACCOUNTANT, path, right(11_000));
        Reply proposed = post(ACCOUNTANT, path, right(10_000));
        JsonNode waiting = read(HEAD, "/funds/" + fund + "/corrections").data().get(0);
        Reply byAccountant = decide(ACCOUNTANT, proposed);
        Reply confirmed = decide(HEAD, proposed);
        Reply again = decide(HEAD, proposed);

        assertThat(byOfficer.status()).isEqualTo(403);
        assertThat(unchanged.code()).isEqualTo("correction.unchanged");
        assertThat(proposed.status()).isEqualTo(200);
        assertThat(waiting.path("state").asString()).isEqualTo("PROPOSED");
        assertThat(waiting.path("decidedByUnit").asString()).isEqualTo("T63-08");
        assertThat(byAccountant.status()).isEqualTo(403);
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(again.code()).isEqualTo("correction.decided");
        assertThat(read(HEAD, "/corrections/" + proposed.id())
                        .data()
                        .path("state")
                        .asString())
                .isEqualTo("CONFIRMED");
        assertThat(correctable(fund).path("amountVnd").asLong()).isEqualTo(10_000);
        JsonNode shown = read(HEAD, "/funds/" + fund).data();
        assertThat(shown.path("feesVnd").asLong()).isEqualTo(10_000);
        assertThat(shown.path("availableVnd").asLong()).isEqualTo(490_000);
        JsonNode last = shown.path("entries").get(shown.path("entries").size() - 1);
        assertThat(last.path("correctsEntryId").asString()).isEqualTo(entry);
        assertThat(last.path("occurredOn").asString()).isEqualTo("2025-03-07");
        assertThat(debits("TIED", 1).get(0).path("entryIds").get(0).asString()).isEqualTo(entry);
        assertThat(read(HEAD, "/funds/" + fund + "/entries.csv").raw().body())
                .contains(",CASH,FEES,1000,BB-0007/2025,,," + entry + ",");
        assertThat(read(HEAD, "/funds/" + fund + "/statement.csv").raw().body())
                .contains("2025-03-07,0,0,0,0,0,0,-1000,0,0,490000,0,490000");
    }

    @Test
    void comparesEachMonthWithWhatTheBooksSaidAtItsEnd() {
        posted(take(List.of("10/02/2025;A1;;500,000;500,000;" + code, "20/02/2025;A2;10,000;;490,000;PHI SMS")));
        outlay(fund, "\"amountVnd\": 11000, \"documentNumber\": \"PC-0003/2025\"");
        assertThat(open("2025-02")).containsExactly("LINE_OUT 10000", "ENTRY_OUT 11000");
        decide(HEAD, correct(correctable(fund).path("entryId").asString(), 10_000));
        debits("TIED", 1);

        assertThat(open("2025-02")).containsExactly("LINE_OUT -1000");
        assertThat(reconciliation("2025-02").path("inCashVnd").asLong()).isZero();
        assertThat(open("2025-03")).isEmpty();
        assertThat(reconciliation("2025-03").path("inCashVnd").asLong()).isZero();
    }

    @Test
    void offersNoMoreWhatWasCorrectedAway() {
        giveMoney(drive.id(), 500_000);
        outlay(fund, "\"amountVnd\": 11000, \"documentNumber\": \"PC-0003/2025\"");
        decide(HEAD, correct(correctable(fund).path("entryId").asString(), 0));

        assertThat(read(HEAD, "/funds/" + fund + "/unexplained-entries").data()).isEmpty();
        assertThat(open("2025-03")).isEmpty();
        assertThat(open("2025-02")).containsExactly("ENTRY_OUT 11000");
    }

    @Test
    void wantsATiedEntryUntiedFirst() {
        posted(take(List.of("10/02/2025;A1;;500,000;500,000;" + code, "20/02/2025;A2;11,000;;489,000;PHI SMS")));
        outlay(fund, "\"amountVnd\": 11000, \"documentNumber\": \"PC-0003/2025\"");
        String debit = debits("TIED", 1).get(0).path("debitId").asString();
        String entry = correctable(fund).path("entryId").asString();

        Reply tied = correct(entry, 10_000);
        postMatching(ACCOUNTANT, "/debits/" + debit + "/untie", DAY, read(HEAD, "/debits/" + debit));
        Reply proposed = correct(entry, 10_000);

        assertThat(tied.code()).isEqualTo("entry.tied");
        assertThat(proposed.status()).isEqualTo(200);
        assertThat(decide(HEAD, proposed).status()).isEqualTo(200);
        assertThat(postMatching(
                                ACCOUNTANT,
                                "/debits/" + debit + "/tie",
                                "{\"entryIds\": [\"%s\"], \"occurredOn\": \"2025-03-07\"}".formatted(entry),
                                read(HEAD, "/debits/" + debit))
                        .code())
                .isEqualTo("debit.entries-differ");
    }

    @Test
    void letsALineThatWasNoInterestWaitForWhatItIs() {
        posted(take(List.of("10/02/2025;A1;;1,234;1,234;TRA LAI TIEN GUI")));
        String line = read(OFFICER, "/accounts/" + account + "/lines")
                .data()
                .get(0)
                .path("lineId")
                .asString();
        resolve(line, "\"parts\": [], \"notAGift\": \"INTEREST\"");
        String entry = correctable(fund).path("entryId").asString();

        Reply inPart = correct(entry, 1_000);
        Reply confirmed = decide(HEAD, correct(entry, 0));
        JsonNode waiting = read(HEAD, "/lines/" + line).data();
        long held = read(HEAD, "/funds/" + fund).data().path("availableVnd").asLong();
        List<String> openOnceItWasInterest = open("2025-02");
        List<String> openSinceItIsNone = open("2025-03");
        Reply gift = resolve(line, "\"parts\": [{\"driveId\": \"%s\", \"amountVnd\": 1234}]".formatted(drive.id()));

        assertThat(inPart.code()).isEqualTo("correction.interest-in-part");
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(waiting.path("state").asString()).isEqualTo("WAITING");
        assertThat(held).isZero();
        assertThat(openOnceItWasInterest).isEmpty();
        assertThat(openSinceItIsNone).containsExactly("LINE_IN 1234");
        assertThat(gift.status()).isEqualTo(200);
        JsonNode shown = read(HEAD, "/funds/" + fund).data();
        assertThat(shown.path("interestVnd").asLong()).isZero();
        assertThat(shown.path("receivedVnd").asLong()).isEqualTo(1_234);
        assertThat(open("2025-03")).isEmpty();
        assertThat(open("2025-02"))
                .as("gift and interest both are in its books")
                .containsExactly("LINE_IN -1234");
        assertThat(reconciliation("2025-02").path("inCashVnd").asLong()).isZero();
    }

    @Test
    void settlesATransferInBothFundsWhereTheUnitAgreesThatHasLess() {
        Reply otherDrive = openDriveOfOtherUnit();
        String other = fundOf(otherDrive);
        Reply gift = giveMoney(drive.id(), 50_000_000);
        outlay(fund, "\"toFundId\": \"%s\", \"amountVnd\": 30000000, \"documentNumber\": \"45/QĐ\"".formatted(other));
        String entry = correctable(fund).path("entryId").asString();
        String arrived = read(HEAD, "/funds/" + other + "/unexplained-incoming-entries")
                .data()
                .get(0)
                .path("entryId")
                .asString();

        Reply atTheOther = correct(arrived, 3_000_000);
        Reply proposed = correct(entry, 3_000_000);
        Reply byOwnHead = decide(HEAD, proposed);
        Reply confirmed = decide(OTHER_HEAD, proposed);

        assertThat(atTheOther.code()).isEqualTo("correction.entry-unknown");
        assertThat(read(OTHER_HEAD, "/funds/" + other + "/corrections").data()).hasSize(1);
        assertThat(byOwnHead.status()).isEqualTo(403);
        assertThat(confirmed.status()).isEqualTo(200);
        JsonNode sender = read(HEAD, "/funds/" + fund).data();
        JsonNode receiver = read(HEAD, "/funds/" + other).data();
        assertThat(sender.path("transferredOutVnd").asLong()).isEqualTo(3_000_000);
        assertThat(sender.path("availableVnd").asLong()).isEqualTo(47_000_000);
        assertThat(receiver.path("transferredInVnd").asLong()).isEqualTo(3_000_000);
        assertThat(receiver.path("availableVnd").asLong()).isEqualTo(3_000_000);
        assertThat(receiver.path("receivedVnd").asLong()).isZero();
        assertThat(read(HEAD, "/funds/" + other + "/unexplained-incoming-entries")
                        .data()
                        .get(0)
                        .path("amountVnd")
                        .asLong())
                .isEqualTo(3_000_000);
        JsonNode trace = read(HEAD, "/traces/" + codeOf(gift)).data();
        assertThat(trace.path("inFundVnd").asLong()).isEqualTo(47_000_000);
        assertThat(trace.path("transfers").get(0).path("amountVnd").asLong()).isEqualTo(3_000_000);
        assertThat(trace.path("transfers").get(0).path("ofVnd").asLong()).isEqualTo(3_000_000);
    }

    @Test
    void isNeverBookedInAClosedMonth() {
        giveMoney(drive.id(), 500_000);
        outlay(fund, "\"amountVnd\": 11000, \"documentNumber\": \"PC-0003/2025\"");
        close("2025-01", 0);
        close("2025-02", 489_000);
        Reply proposed = correct(correctable(fund).path("entryId").asString(), 10_000);

        Reply closed =
                post(HEAD, API + "/corrections/" + proposed.id() + "/confirmation", "{\"occurredOn\": \"2025-02-28\"}");
        Reply early =
                post(HEAD, API + "/corrections/" + proposed.id() + "/rejection", "{\"occurredOn\": \"2025-02-27\"}");
        Reply confirmed = decide(HEAD, proposed);

        assertThat(early.code()).isEqualTo("correction.too-early");
        assertThat(closed.code()).isEqualTo("correction.too-early");
        assertThat(confirmed.status()).isEqualTo(200);
        JsonNode months = read(HEAD, "/funds/" + fund + "/months").data();
        assertThat(months.get(1).path("closingVnd").asLong()).isEqualTo(489_000);
        assertThat(months.get(2).path("closingVnd").asLong()).isEqualTo(490_000);
    }

    @Test
    void namesWhatIsThere() {
        assertThat(correct("entry-0", 1).code()).isEqualTo("correction.entry-unknown");
        assertThat(read(HEAD, "/corrections/correction-none").code()).isEqualTo("correction.unknown");
        assertThat(post(ACCOUNTANT, API + "/entries/entry-0/corrections", DAY).status())
                .isEqualTo(400);
    }

    private JsonNode correctable(String ofFund) {
        return read(HEAD, "/funds/" + ofFund + "/correctable-entries").data().get(0);
    }

    private Reply correct(String entry, long rightVnd) {
        read(HEAD, "/funds/" + fund + "/correctable-entries");
        return post(ACCOUNTANT, API + "/entries/" + entry + "/corrections", right(rightVnd));
    }

    private Reply decide(String token, Reply proposed) {
        return post(token, API + "/corrections/" + proposed.id() + "/confirmation", DAY);
    }

    private static String right(long rightVnd) {
        return "{\"rightVnd\": %d, \"documentNumber\": \"BB-0007/2025\", \"occurredOn\": \"2025-03-05\"}"
                .formatted(rightVnd);
    }

    private Reply resolve(String line, String what) {
        post(OFFICER, API + "/lines/" + line + "/resolution", "{%s, \"occurredOn\": \"2025-03-06\"}".formatted(what));
        return postMatching(HEAD, "/lines/" + line + "/resolution/confirmation", DAY, read(HEAD, "/lines/" + line));
    }

    private void outlay(String fromFund, String what) {
        Reply outlay = post(
                ACCOUNTANT,
                API + "/funds/" + fromFund + "/outlays",
                "{%s, \"occurredOn\": \"2025-02-20\"}".formatted(what));
        post(HEAD, API + "/outlays/" + outlay.id() + "/confirmation", "{\"occurredOn\": \"2025-02-20\"}");
    }

    private void close(String month, long cashVnd) {
        Reply closing = post(ACCOUNTANT, API + "/funds/" + fund + "/closings", """
            {"month": "%s", "bankVnd": 0, "cashVnd": %d, "documentNumber": "BB-0001/2025",
             "occurredOn": "2025-03-04"}""".formatted(month, cashVnd));
        post(HEAD, API + "/closings/" + closing.id() + "/confirmation", "{\"occurredOn\": \"2025-03-04\"}");
    }

    private Reply openDriveOfOtherUnit() {
        Reply draft = post(STRANGER, API + "/drives", DRIVE.replace("T63-08", "T63-10"));
        return post(OTHER_HEAD, API + "/drives/" + draft.id() + "/opening", "{\"occurredOn\": \"2025-01-08\"}");
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

    private List<String> open(String month) {
        return reconciliation(month).path("items").values().stream()
                .map(item -> item.path("kind").asString() + " "
                        + item.path("amountVnd").asLong())
                .toList();
    }
}
