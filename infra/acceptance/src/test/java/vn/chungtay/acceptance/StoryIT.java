package vn.chungtay.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import vn.chungtay.local.demo.Account;
import vn.chungtay.local.demo.ApiClient;
import vn.chungtay.local.demo.Patience;
import vn.chungtay.local.demo.Reply;
import vn.chungtay.local.demo.Story;

/** The story of the walking skeleton, from a gift to the nationwide figure, over HTTP through the gateway. */
@ExtendWith(SuiteExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryIT {

    private static final Account OFFICER = Account.officer(Story.UNIT);
    private static final String FUNDS = "/api/v1/contributions/funds/";
    private static final String EVIDENCE = "/api/v1/awards/evidence/" + Story.UNIT;
    private static final int NUMBER = 1;

    private ApiClient api;
    private Reports reports;
    private Figures before;
    private JsonNode evidenceBefore;
    private Story story;
    private Story.Outcome outcome;

    @BeforeAll
    void play(RunningSuite suite) {
        api = suite.client();
        reports = new Reports(api);
        before = reports.total();
        evidenceBefore = evidenceOfAllThatTheReportsHaveSeen();
        story = suite.story(api, NUMBER);
        outcome = story.play();
    }

    @Test
    void theDriveShowsWhatItReceivedInThreeMeasures() {
        JsonNode drive = api.get(
                        OFFICER,
                        "/api/v1/contributions/drives/" + outcome.drive().driveId())
                .data();

        assertThat(drive.required("receivedVnd").asLong()).isEqualTo(Story.MONEY_VND);
        assertThat(drive.required("workingDays").asLong()).isEqualTo(Story.WORKING_DAYS);
        JsonNode cement = drive.required("materials").get(0);
        assertThat(cement.required("item").asString()).isEqualTo("CEMENT");
        assertThat(cement.required("quantity").asLong()).isEqualTo(Story.CEMENT_BAGS);
        assertThat(cement.required("declaredValueVnd").asLong()).isEqualTo(Story.CEMENT_VALUE_VND);
    }

    @Test
    void theGiversNameIsMasked() {
        String gift = api.get(OFFICER, "/api/v1/contributions/gifts/" + outcome.moneyGiftId())
                .body()
                .toString();

        assertThat(gift).contains("120000000").doesNotContain("Công đoàn");
    }

    @Test
    void theFundBalancesToTheLastDong() {
        JsonNode fund = api.get(OFFICER, FUNDS + outcome.drive().fundId()).data();

        assertThat(fund.required("receivedVnd").asLong()).isEqualTo(Story.MONEY_VND);
        assertThat(fund.required("availableVnd").asLong()).isEqualTo(Story.MONEY_VND - Story.SUPPORT_VND);
        assertThat(fund.required("reservedVnd").asLong()).isZero();
        assertThat(fund.required("disbursedVnd").asLong()).isEqualTo(Story.SUPPORT_VND);
        assertThat(fund.required("entries")).allSatisfy(entry -> {
            assertThat(entry.required("debit").asString()).isNotBlank();
            assertThat(entry.required("credit").asString()).isNotBlank();
        });
    }

    @Test
    void theHouseIsSettledInTwoPaidInstalments() {
        JsonNode house = caseView(outcome.caseId());

        assertThat(house.required("stage").asString()).isEqualTo("SETTLED");
        JsonNode instalments = house.required("instalments");
        assertThat(instalments).hasSize(2);
        assertThat(instalments.get(0).required("amountVnd").asLong()).isEqualTo(Story.FIRST_INSTALMENT_VND);
        assertThat(instalments.get(1).required("amountVnd").asLong())
                .isEqualTo(Story.SUPPORT_VND - Story.FIRST_INSTALMENT_VND);
        assertThat(instalments)
                .allSatisfy(instalment ->
                        assertThat(instalment.required("state").asString()).isEqualTo("PAID"));
        assertThat(house.toString())
                .doesNotContain(
                        story.house().headIdentityNumber(), story.house().headName());
    }

    @Test
    void theSecondHouseShowsTheRefusalWithItsFigures() {
        JsonNode house = caseView(outcome.refusedCaseId());

        assertThat(house.required("stage").asString()).isEqualTo("STARTED");
        JsonNode instalment = house.required("instalments").get(0);
        assertThat(instalment.required("state").asString()).isEqualTo("REFUSED");
        JsonNode refusal = instalment.required("refusal");
        assertThat(refusal.required("reason").asString()).isEqualTo("fund.insufficient");
        assertThat(refusal.required("amountVnd").asLong()).isEqualTo(Story.FIRST_INSTALMENT_VND);
        assertThat(refusal.required("availableVnd").asLong()).isEqualTo(Story.SMALL_FUND_VND);
    }

    @Test
    void theSmallFundShowsTheRefusalAndIsUntouched() {
        String fundId = outcome.smallDrive().fundId();

        JsonNode reservation =
                api.get(OFFICER, FUNDS + fundId + "/reservations").data().get(0);
        JsonNode fund = api.get(OFFICER, FUNDS + fundId).data();

        assertThat(reservation.required("state").asString()).isEqualTo("REFUSED");
        assertThat(fund.required("availableVnd").asLong()).isEqualTo(Story.SMALL_FUND_VND);
        assertThat(fund.required("reservedVnd").asLong()).isZero();
    }

    @Test
    void theAwardsEvidenceIsMadeOfWhatTheOthersPublished() {
        JsonNode evidence = Patience.until(
                "evidence of one more house",
                Duration.ofSeconds(30),
                Duration.ofMillis(200),
                () -> Optional.of(evidence()).filter(now -> grown(now, "housesHandedOver") == 1));

        assertThat(grown(evidence, "moneyReceivedVnd")).isEqualTo(Story.MONEY_VND + Story.SMALL_FUND_VND);
        assertThat(grown(evidence, "workingDays")).isEqualTo(Story.WORKING_DAYS);
        JsonNode cement = Reports.line(evidence.required("materials"), "item", "CEMENT");
        assertThat(cement.required("quantity").asLong()).isPositive().isEqualTo(cementBefore() + Story.CEMENT_BAGS);
    }

    @Test
    void theCountryShowsTheStoryUnder63And34WithEqualTotals() {
        reports.awaitTotal(before.plus(Reports.ofOneStory()));

        JsonNode on63 = reports.data(Reports.ON_63);
        JsonNode on34 = reports.data(Reports.ON_34);
        assertThat(Figures.of(on63.required("total"))).isEqualTo(Figures.of(on34.required("total")));
        assertThat(on63.required("byProvince")).hasSize(63);
        assertThat(on34.required("byProvince")).hasSize(34);
        assertThat(Reports.placed(on63)).isEqualTo(Figures.of(on63.required("total")));
        assertThat(Reports.placed(on34)).isEqualTo(Figures.of(on34.required("total")));
        JsonNode tuyenQuang = Reports.line(on63.required("byProvince"), "code", Story.PROVINCE);
        assertThat(Figures.of(tuyenQuang).values().get("houses.settled")).isPositive();
    }

    @Test
    void everyAnswerSaysHowFreshItIs() {
        JsonNode report = api.get(null, "/api/v1/reports/nationwide").body();
        JsonNode house =
                api.get(OFFICER, "/api/v1/housing/cases/" + outcome.caseId()).body();

        for (JsonNode answer : new JsonNode[] {report, house}) {
            assertThat(answer.required("freshness").required("asOf").asString()).isNotBlank();
            assertThat(answer.required("freshness").required("lagMs").asLong()).isNotNegative();
            assertThat(answer.required("freshness").required("position").isObject())
                    .isTrue();
        }
    }

    @Test
    void playedAgainItDoublesNothing(RunningSuite suite) {
        reports.awaitTotal(before.plus(Reports.ofOneStory()));

        Story.Outcome again = suite.story(suite.client(), NUMBER).play();

        assertThat(again).isEqualTo(outcome);
        reports.awaitTotal(before.plus(Reports.ofOneStory()));
    }

    private JsonNode caseView(String caseId) {
        return api.get(OFFICER, "/api/v1/housing/cases/" + caseId).data();
    }

    private JsonNode evidence() {
        return api.get(OFFICER, EVIDENCE).data();
    }

    /** Tests before this one may have left award-service behind; what it then catches up with is not of this story. */
    private JsonNode evidenceOfAllThatTheReportsHaveSeen() {
        String seen = api
                .get(null, "/api/v1/reports/nationwide")
                .body()
                .required("freshness")
                .required("position")
                .properties()
                .stream()
                .filter(position -> position.getValue().asLong() >= 0)
                .map(position -> position.getKey() + ":" + position.getValue().asLong())
                .collect(Collectors.joining(","));
        return Patience.until("evidence as of " + seen, Duration.ofSeconds(60), Duration.ofMillis(200), () -> {
            HttpRequest.Builder request = api.request(EVIDENCE).GET();
            if (!seen.isEmpty()) {
                request.header("Chungtay-Min-Position", seen);
            }
            try {
                return Optional.of(api.exchange(OFFICER, request))
                        .filter(Reply::ok)
                        .map(Reply::data);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private long grown(JsonNode now, String field) {
        return now.required(field).asLong() - evidenceBefore.required(field).asLong();
    }

    private long cementBefore() {
        for (JsonNode material : evidenceBefore.required("materials")) {
            if (material.required("item").asString().equals("CEMENT")) {
                return material.required("quantity").asLong();
            }
        }
        return 0;
    }
}
