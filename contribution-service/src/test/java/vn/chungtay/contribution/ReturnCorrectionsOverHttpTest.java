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
import vn.chungtay.test.security.TestTokens;

/** What a house gave back, and was recorded wrongly: 42 million were paid out of 60, and 18 million are free. */
class ReturnCorrectionsOverHttpTest extends StatementService {

    private static final String FOREIGN_ACCOUNTANT = TestTokens.token("KT1001", "T63-10", "accountant");
    private static final String FOREIGN_HEAD = TestTokens.token("TP1001", "T63-10", "unit-head");
    private static final String BOTH = TestTokens.token("KT0802", "T63-08", "accountant", "unit-head");
    private static final String DAY = "2025-03-07";

    @Autowired
    private Commands commands;

    private String fund = "";
    private String instalment = "";

    @BeforeEach
    void payOut() {
        openAccount();
        fund = fundOf(drive);
        giveMoney(drive.id(), 60_000_000L);
        instalment = reserve(42_000_000L);
        post(
                ACCOUNTANT,
                API + "/funds/" + fund + "/reservations/" + instalment + "/disbursement",
                "{\"documentNumber\": \"PC-0012/2025\", \"occurredOn\": \"2025-02-20\"}");
    }

    @Test
    void isProposedAndConfirmedByTwoPeopleAndShownByEveryView() {
        String entry = giveBack(20_000_000L);

        Reply proposed = correct(ACCOUNTANT, entry, 2_000_000L);
        JsonNode waiting = read(HEAD, "/funds/" + fund + "/corrections").data().get(0);
        long beforehand = fund().path("returnedVnd").asLong();
        Reply confirmed = confirm(HEAD, proposed);

        assertThat(proposed.status()).isEqualTo(200);
        assertThat(waiting.path("kind").asString()).isEqualTo("RETURN");
        assertThat(waiting.path("state").asString()).isEqualTo("PROPOSED");
        assertThat(waiting.path("amountBeforeVnd").asLong()).isEqualTo(20_000_000L);
        assertThat(beforehand).isEqualTo(20_000_000L);
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(read(HEAD, "/corrections/" + proposed.id())
                        .data()
                        .path("state")
                        .asString())
                .isEqualTo("CONFIRMED");
        assertThat(fund().path("returnedVnd").asLong()).isEqualTo(2_000_000L);
        assertThat(fund().path("availableVnd").asLong()).isEqualTo(20_000_000L);
        assertThat(fund().path("disbursedVnd").asLong()).isEqualTo(42_000_000L);
        assertThat(correctable().path("amountVnd").asLong()).isEqualTo(2_000_000L);
        assertThat(correctable().path("kind").asString()).isEqualTo("RETURN");
        assertThat(read(HEAD, "/funds/" + fund + "/reservations")
                        .data()
                        .get(0)
                        .path("returnedVnd")
                        .asLong())
                .isEqualTo(2_000_000L);
        assertThat(read(HEAD, "/funds/" + fund + "/entries.csv").raw().body())
                .contains(",2025-02-22,2025-02-22,CASH,RETURNED,20000000,PT-0007/2025,,%s,,".formatted(instalment))
                .contains(",2025-03-07,2025-03-07,RETURNED,CASH,18000000,BB-0007/2025,,%s,%s,"
                        .formatted(instalment, entry));
        assertThat(read(HEAD, "/funds/" + fund + "/statement.csv").raw().body())
                .contains("2025-02-22,0,20000000,0,0,0,0,0,0,0,38000000,0,38000000")
                .contains("2025-03-07,0,-18000000,0,0,0,0,0,0,0,20000000,0,20000000");
    }

    @Test
    void isNeitherProposedNorDecidedByTheWrongPerson() {
        String entry = giveBack(20_000_000L);

        Reply byOfficer = correct(OFFICER, entry, 2_000_000L);
        Reply byForeigner = correct(FOREIGN_ACCOUNTANT, entry, 2_000_000L);
        Reply proposed = correct(BOTH, entry, 2_000_000L);
        Reply byAccountant = confirm(ACCOUNTANT, proposed);
        Reply byForeignHead = confirm(FOREIGN_HEAD, proposed);
        Reply byProposer = confirm(BOTH, proposed);
        Reply confirmed = confirm(HEAD, proposed);
        Reply again = confirm(HEAD, proposed);

        assertThat(byOfficer.code()).isEqualTo("role.not-permitted");
        assertThat(byForeigner.code()).isEqualTo("unit.foreign");
        assertThat(byAccountant.code()).isEqualTo("role.not-permitted");
        assertThat(byForeignHead.code()).isEqualTo("unit.foreign");
        assertThat(byProposer.code()).isEqualTo("correction.decided-by-proposer");
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(again.code()).isEqualTo("correction.decided");
        assertThat(fund().path("returnedVnd").asLong()).isEqualTo(2_000_000L);
    }

    @Test
    void staysWithinWhatWasPaidOut() {
        String entry = giveBack(2_000_000L);

        Reply tooMuch = confirm(HEAD, correct(ACCOUNTANT, entry, 42_000_001L));
        Reply unchanged = correct(ACCOUNTANT, entry, 2_000_000L);
        Reply all = confirm(HEAD, correct(ACCOUNTANT, entry, 42_000_000L));
        Reply more = returned(1L);

        assertThat(tooMuch.code()).isEqualTo("return.beyond-disbursed");
        assertThat(unchanged.code()).isEqualTo("correction.unchanged");
        assertThat(all.status()).isEqualTo(200);
        assertThat(more.code()).isEqualTo("return.beyond-disbursed");
        assertThat(fund().path("availableVnd").asLong()).isEqualTo(60_000_000L);
    }

    @Test
    void takesNothingAwayThatIsNotFreeAnyMore() {
        String entry = giveBack(20_000_000L);
        reserve(21_000_000L);

        Reply spent = confirm(HEAD, correct(ACCOUNTANT, entry, 2_999_999L));
        Reply free = confirm(HEAD, correct(ACCOUNTANT, entry, 3_000_000L));

        assertThat(spent.code()).isEqualTo("fund.below-zero");
        assertThat(free.status()).isEqualTo(200);
        assertThat(fund().path("availableVnd").asLong()).isZero();
    }

    @Test
    void isBookedInAnOpenMonthAndNotBeforeTheReturn() {
        String entry = giveBack(20_000_000L);
        Reply early = post(ACCOUNTANT, API + "/entries/" + entry + "/corrections", right(1L, "2025-02-21"));
        Reply proposed = correct(ACCOUNTANT, entry, 2_000_000L);
        close("2025-01", 0);
        close("2025-02", 38_000_000L);

        Reply closed = confirm(HEAD, proposed, "2025-02-28");
        Reply open = confirm(HEAD, proposed, "2025-03-01");

        assertThat(early.code()).isEqualTo("correction.too-early");
        assertThat(closed.code()).isEqualTo("fund.month-closed");
        assertThat(open.status()).isEqualTo(200);
        JsonNode months = read(HEAD, "/funds/" + fund + "/months").data();
        assertThat(months.get(1).path("closingVnd").asLong()).isEqualTo(38_000_000L);
        assertThat(months.get(2).path("closingVnd").asLong()).isEqualTo(20_000_000L);
    }

    @Test
    void waitsUntilTheLineIsUntiedAndThenFitsAnotherOne() {
        posted(take(List.of(
                "03/03/2025;A1;;20,000,000;20,000,000;HO GIA DINH TRA LAI",
                "04/03/2025;A2;;2,000,000;22,000,000;HO GIA DINH TRA LAI")));
        String entry = giveBack(20_000_000L);
        String wrong = line(20_000_000L);
        tie(wrong, entry);

        Reply tied = correct(ACCOUNTANT, entry, 2_000_000L);
        postMatching(HEAD, "/lines/" + wrong + "/untie", day(DAY), read(HEAD, "/lines/" + wrong));
        Reply confirmed = confirm(HEAD, correct(ACCOUNTANT, entry, 2_000_000L));
        Reply fits = tie(line(2_000_000L), entry);

        assertThat(tied.code()).isEqualTo("entry.tied");
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(fits.status()).isEqualTo(200);
        assertThat(read(HEAD, "/funds/" + fund + "/unexplained-incoming-entries")
                        .data())
                .isEmpty();
    }

    private String reserve(long amountVnd) {
        String id = "instalment-" + UUID.randomUUID();
        var request = new Reserve(
                new FundId(fund),
                id,
                Samples.CASE,
                1,
                Samples.UNIT,
                staffRef("CB0801"),
                new VndAmount(amountVnd),
                false,
                LocalDate.of(2025, 2, 15));
        commands.send(request, id, Actor.system("contribution"), null);
        return id;
    }

    /** Records that so much came back; the entry's id. */
    private String giveBack(long amountVnd) {
        returned(amountVnd);
        return correctable().path("entryId").asString();
    }

    private Reply returned(long amountVnd) {
        return post(
                ACCOUNTANT,
                API + "/funds/" + fund + "/reservations/" + instalment + "/returns",
                "{\"amountVnd\": %d, \"documentNumber\": \"PT-0007/2025\", \"occurredOn\": \"2025-02-22\"}"
                        .formatted(amountVnd));
    }

    private JsonNode correctable() {
        return read(HEAD, "/funds/" + fund + "/correctable-entries").data().get(0);
    }

    private JsonNode fund() {
        return read(HEAD, "/funds/" + fund).data();
    }

    private Reply correct(String token, String entry, long rightVnd) {
        return post(token, API + "/entries/" + entry + "/corrections", right(rightVnd, "2025-02-25"));
    }

    private Reply confirm(String token, Reply proposed) {
        return confirm(token, proposed, DAY);
    }

    private Reply confirm(String token, Reply proposed, String occurredOn) {
        return post(token, API + "/corrections/" + proposed.id() + "/confirmation", day(occurredOn));
    }

    private void close(String month, long cashVnd) {
        Reply closing = post(ACCOUNTANT, API + "/funds/" + fund + "/closings", """
            {"month": "%s", "bankVnd": 0, "cashVnd": %d, "documentNumber": "BB-0001/2025",
             "occurredOn": "2025-03-04"}\
            """.formatted(month, cashVnd));
        post(HEAD, API + "/closings/" + closing.id() + "/confirmation", day("2025-03-04"));
    }

    /** The line of that amount. */
    private String line(long amountVnd) {
        return read(OFFICER, "/accounts/" + account + "/lines").data().values().stream()
                .filter(line -> line.path("amountVnd").asLong() == amountVnd)
                .findFirst()
                .orElseThrow()
                .path("lineId")
                .asString();
    }

    /** Two people say that a line is an entry. */
    private Reply tie(String line, String entry) {
        post(
                OFFICER,
                API + "/lines/" + line + "/tie",
                "{\"entryId\": \"%s\", \"occurredOn\": \"2025-03-06\"}".formatted(entry));
        return postMatching(
                HEAD, "/lines/" + line + "/resolution/confirmation", day(DAY), read(HEAD, "/lines/" + line));
    }

    private static String right(long rightVnd, String occurredOn) {
        return "{\"rightVnd\": %d, \"documentNumber\": \"BB-0007/2025\", \"occurredOn\": \"%s\"}"
                .formatted(rightVnd, occurredOn);
    }

    private static String day(String occurredOn) {
        return "{\"occurredOn\": \"%s\"}".formatted(occurredOn);
    }
}
