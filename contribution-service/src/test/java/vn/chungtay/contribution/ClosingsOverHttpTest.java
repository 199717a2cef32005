package vn.chungtay.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClosingsOverHttpTest extends ContributionService {

    @Test
    void closesAMonthWhenAnotherPersonAgreesAndBooksWhatComesLateInTheNext() {
        Reply drive = openDrive();
        String gifts = API + "/drives/" + drive.id() + "/gifts/money";
        post(OFFICER, gifts, money(50_000_000L, "2025-01-20"));
        Reply february = post(OFFICER, gifts, money(7_000_000L, "2025-02-10"));
        String fund = fundOf(drive);

        Reply differs = propose(fund, "2025-01", 50_000_000L, 7_000_000L);
        Reply proposed = propose(fund, "2025-01", 49_000_000L, 1_000_000L);
        Reply byProposer = decide(ACCOUNTANT, proposed, "confirmation");
        Reply confirmed = decide(HEAD, proposed, "confirmation");
        Reply late = post(OFFICER, gifts, money(3_000_000L, "2025-01-31"));
        Reply again = propose(fund, "2025-01", 53_000_000L, 0);

        assertThat(february.status()).isEqualTo(201);
        assertThat(differs.code()).isEqualTo("closing.balance-differs");
        assertThat(differs.body().path("facts").path("ledgerVnd").asLong()).isEqualTo(50_000_000L);
        assertThat(differs.body().path("facts").path("differenceVnd").asLong()).isEqualTo(7_000_000L);
        assertThat(byProposer.code()).isEqualTo("role.not-permitted");
        assertThat(confirmed.id()).isEqualTo(proposed.id());
        assertThat(again.code()).isEqualTo("closing.out-of-order");
        Reply shown = get(HEAD, API + "/funds/" + fund, late);
        assertThat(shown.data().path("closedThrough").asString()).isEqualTo("2025-01");
        assertThat(shown.data().path("entries").get(2).path("occurredOn").asString())
                .isEqualTo("2025-01-31");
        assertThat(shown.data().path("entries").get(2).path("bookedOn").asString())
                .isEqualTo("2025-02-01");
        Reply months = get(HEAD, API + "/funds/" + fund + "/months", late);
        assertThat(months.data().get(0).path("state").asString()).isEqualTo("CLOSED");
        assertThat(months.data().get(0).path("closingVnd").asLong()).isEqualTo(50_000_000L);
        assertThat(months.data().get(1).path("closingVnd").asLong()).isEqualTo(60_000_000L);
        assertThat(months.data().get(1).path("lateVnd").asLong()).isEqualTo(3_000_000L);
        assertThat(get(HEAD, API + "/funds/" + fund + "/months.csv").raw().body())
                .contains("2025-01,CLOSED,0,50000000,0,50000000,0,49000000,1000000,0,")
                .contains("2025-02,OPEN,50000000,10000000,0,60000000,3000000,,,,");
        assertThat(get(HEAD, API + "/funds/" + fund + "/statement.csv").raw().body())
                .contains("2025-01-20,50000000,0,0,0,0,0,0,0,0,50000000,0,50000000\r\n2025-02-01,3000000,");
    }

    @Test
    void leavesTheMonthOpenWhereAnotherPersonDoesNotAgree() {
        String fund = fundOf(openDrive());

        Reply proposed = propose(fund, "2025-01", 0, 0);
        Reply rejected = decide(HEAD, proposed, "rejection");

        assertThat(get(HEAD, API + "/closings/" + proposed.id(), rejected)
                        .data()
                        .path("state")
                        .asString())
                .isEqualTo("REJECTED");
        assertThat(get(HEAD, API + "/funds/" + fund + "/closings", rejected).data())
                .hasSize(1);
        assertThat(get(HEAD, API + "/funds/" + fund + "/months").data()).isEmpty();
    }

    @Test
    void namesWhatIsWrong() {
        String fund = fundOf(openDrive());

        Reply noMonth = propose(fund, "2025-13", 0, 0);
        Reply negative = propose(fund, "2025-01", -1, 0);

        assertThat(noMonth.status()).isEqualTo(400);
        assertThat(noMonth.body().path("field").asString()).isEqualTo("month");
        assertThat(negative.code()).isEqualTo("money.not-positive");
        assertThat(propose("fund-none", "2025-01", 0, 0).code()).isEqualTo("fund.unknown");
        assertThat(get(HEAD, API + "/closings/closing-none").code()).isEqualTo("closing.unknown");
        assertThat(get(HEAD, API + "/funds/fund-none/months").code()).isEqualTo("fund.unknown");
    }

    private Reply propose(String fund, String month, long bankVnd, long cashVnd) {
        return post(ACCOUNTANT, API + "/funds/" + fund + "/closings", """
                {"month": "%s", "bankVnd": %d, "cashVnd": %d, "documentNumber": "BB-0001/2025",
                 "occurredOn": "2025-03-05"}\
                """.formatted(month, bankVnd, cashVnd));
    }

    private Reply decide(String token, Reply closing, String decision) {
        return post(token, API + "/closings/" + closing.id() + "/" + decision, "{\"occurredOn\": \"2025-03-06\"}");
    }
}
