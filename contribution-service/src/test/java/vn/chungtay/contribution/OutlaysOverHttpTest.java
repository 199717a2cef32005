package vn.chungtay.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chungtay.test.security.TestTokens;

class OutlaysOverHttpTest extends ContributionService {

    private static final String HEAD = TestTokens.token("TT0801", "T63-08", "unit-head");

    @Test
    void passesMoneyOnWhenAnotherPersonConfirms() {
        Reply from = openDrive();
        giveMoney(from.id(), 50_000_000L);
        String fund = fundOf(from);
        String to = fundOf(openDrive());

        Reply proposed = propose(OFFICER, fund, "\"toFundId\": \"%s\", \"amountVnd\": 30000000".formatted(to));
        Reply waiting = get(HEAD, API + "/outlays/" + proposed.id(), proposed);
        Reply byOfficer = decide(OFFICER, proposed, "confirmation");
        Reply confirmed = decide(HEAD, proposed, "confirmation");
        Reply again = decide(HEAD, proposed, "confirmation");

        assertThat(waiting.data().path("state").asString()).isEqualTo("PROPOSED");
        assertThat(waiting.data().path("kind").asString()).isEqualTo("TRANSFER");
        assertThat(byOfficer.code()).isEqualTo("role.not-permitted");
        assertThat(confirmed.id()).isEqualTo(proposed.id());
        assertThat(again.code()).isEqualTo("outlay.decided");
        Reply sender = get(HEAD, API + "/funds/" + fund, confirmed);
        assertThat(sender.data().path("availableVnd").asLong()).isEqualTo(20_000_000L);
        assertThat(sender.data().path("transferredOutVnd").asLong()).isEqualTo(30_000_000L);
        Reply receiver = get(HEAD, API + "/funds/" + to, confirmed);
        assertThat(receiver.data().path("availableVnd").asLong()).isEqualTo(30_000_000L);
        assertThat(receiver.data().path("transferredInVnd").asLong()).isEqualTo(30_000_000L);
        assertThat(receiver.data().path("receivedVnd").asLong()).isZero();
        assertThat(get(HEAD, API + "/funds/" + fund + "/outlays", confirmed).data())
                .singleElement()
                .satisfies(outlay -> assertThat(outlay.path("state").asString()).isEqualTo("CONFIRMED"));
    }

    @Test
    void paysAFeeOutOfWhatIsFree() {
        Reply drive = openDrive();
        giveMoney(drive.id(), 11_000L);
        String fund = fundOf(drive);

        Reply tooMuch = decide(HEAD, propose(OFFICER, fund, "\"amountVnd\": 11001"), "confirmation");
        Reply rejected = decide(HEAD, propose(OFFICER, fund, "\"amountVnd\": 1000"), "rejection");
        Reply paid = decide(HEAD, propose(OFFICER, fund, "\"amountVnd\": 11000"), "confirmation");

        assertThat(tooMuch.code()).isEqualTo("fund.below-zero");
        assertThat(rejected.status()).isEqualTo(200);
        assertThat(get(HEAD, API + "/funds/" + fund, paid)
                        .data()
                        .path("feesVnd")
                        .asLong())
                .isEqualTo(11_000L);
    }

    @Test
    void namesTheFieldThatIsWrong() {
        String fund = fundOf(openDrive());

        Reply withoutAmount = propose(OFFICER, fund, "\"toFundId\": null");
        Reply negative = propose(OFFICER, fund, "\"amountVnd\": -1");
        Reply unknown = propose(OFFICER, fund, "\"toFundId\": \"fund-none\", \"amountVnd\": 1");

        assertThat(withoutAmount.status()).isEqualTo(400);
        assertThat(withoutAmount.body().path("field").asString()).isEqualTo("amountVnd");
        assertThat(negative.code()).isEqualTo("money.not-positive");
        assertThat(unknown.code()).isEqualTo("fund.unknown");
        assertThat(get(HEAD, API + "/outlays/outlay-none").code()).isEqualTo("outlay.unknown");
    }

    private Reply propose(String token, String fund, String what) {
        return post(
                token,
                API + "/funds/" + fund + "/outlays",
                "{%s, \"documentNumber\": \"45/QĐ-BHXH\", \"occurredOn\": \"2025-02-20\"}".formatted(what));
    }

    private Reply decide(String token, Reply outlay, String decision) {
        return post(token, API + "/outlays/" + outlay.id() + "/" + decision, "{\"occurredOn\": \"2025-02-21\"}");
    }
}
