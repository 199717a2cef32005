package vn.chungtay.housing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.chungtay.housing.testing.RunningHousing;
import vn.chungtay.test.security.TestTokens;

/** Several units support one house. */
class SponsorsOverHttpTest extends RunningHousing {

    private static final String OTHER_HEAD = TestTokens.token("CB021", "T63-02", "unit-head");
    private static final String OTHER_OFFICER = TestTokens.token("CB022", "T63-02", "officer");
    private static final String OTHER_ACCOUNTANT = TestTokens.token("CB023", "T63-02", "accountant");
    private static final String FUND = "fund-0194670e-0000-7000-8000-000000000021";
    private static final String OTHER_FUND = "fund-0194670e-0000-7000-8000-000000000022";

    @Test
    void showsWhatEachSponsorGivesAndAllTogether() {
        String caseId = sponsoredWith40Million();
        Reply money = join(caseId, """
                {"unitCode": "T63-02", "money": {"fundId": "%s", "amountVnd": 20000000,
                 "instalmentPlan": "ALTERNATIVE"}, "occurredOn": "2025-01-25"}""".formatted(OTHER_FUND));
        Reply labour = join(caseId, """
                {"unitCode": "T63-02", "workingDays": 12, "materials": [
                  {"item": "CEMENT", "quantityUnit": "BAG", "quantity": 30}], "occurredOn": "2025-01-26"}""");

        assertThat(money.status()).isEqualTo(200);
        assertThat(labour.status()).isEqualTo(200);
        JsonNode house = read(caseId).data();
        assertThat(house.required("stage").asString()).isEqualTo("SPONSORED");
        assertThat(house.required("sponsorships")).hasSize(3);
        JsonNode joined = house.required("sponsorships").get(1);
        assertThat(joined.required("unitCode").asString()).isEqualTo("T63-02");
        assertThat(joined.required("money").required("instalmentPlan").asString())
                .isEqualTo("50@start|50@handover");
        assertThat(house.required("sponsorships").get(2).has("money")).isFalse();
        JsonNode given = house.required("given");
        assertThat(given.required("promisedVnd").asLong()).isEqualTo(60_000_000);
        assertThat(given.required("promisedDays").asLong()).isEqualTo(32);
        assertThat(given.required("materials"))
                .singleElement()
                .satisfies(cement ->
                        assertThat(cement.required("promised").asLong()).isEqualTo(80));
        String before = caseId.substring(0, caseId.length() - 1);
        Reply listed = send(request(OFFICER, CASES + "?unitCode=T63-08&limit=200&after=" + before)
                .header("Chungtay-Min-Position", "housing:" + log.lastPosition()));
        assertThat(listed.data()
                        .required("cases")
                        .valueStream()
                        .filter(line -> line.required("caseId").asString().equals(caseId)))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.required("sponsoredVnd").asLong()).isEqualTo(60_000_000));
    }

    @Test
    void refusesMoreThanTheSupportLevelOfAllTogether() {
        String caseId = sponsoredWith40Million();

        Reply refused = join(caseId, """
                {"unitCode": "T63-02", "money": {"fundId": "%s", "amountVnd": 20000001},
                 "occurredOn": "2025-01-25"}""".formatted(OTHER_FUND));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("sponsorship.above-support-level");
        assertThat(refused.body()
                        .required("facts")
                        .required("promisedBeforeVnd")
                        .asLong())
                .isEqualTo(40_000_000);
    }

    @Test
    void asksTheFundOfTheSponsorThatIsNamed() {
        String caseId = sponsoredWith40Million();
        join(caseId, """
                {"unitCode": "T63-02", "money": {"fundId": "%s", "amountVnd": 20000000},
                 "occurredOn": "2025-01-25"}""".formatted(OTHER_FUND));
        confirmFoundation(caseId);
        String joined = read(caseId)
                .data()
                .required("sponsorships")
                .get(1)
                .required("sponsorshipId")
                .asString();

        assertThat(askForInstalment(caseId, 1, "2025-02-04").code()).isEqualTo("instalment.sponsorship-not-named");
        Reply asked = step(OFFICER, caseId, "instalments", """
                {"sponsorshipId": "%s", "ordinal": 1, "occurredOn": "2025-02-04"}""".formatted(joined));

        assertThat(asked.status()).isEqualTo(200);
        JsonNode instalment = read(caseId).data().required("instalments").get(0);
        assertThat(instalment.required("sponsorshipId").asString()).isEqualTo(joined);
        assertThat(instalment.required("amountVnd").asLong()).isEqualTo(14_000_000);
    }

    @Test
    void listsForWhoPaysWhatIsAskedOfTheirFunds() {
        String caseId = sponsoredWith40Million();
        join(caseId, """
                {"unitCode": "T63-02", "money": {"fundId": "%s", "amountVnd": 20000000},
                 "occurredOn": "2025-01-25"}""".formatted(OTHER_FUND));
        confirmFoundation(caseId);
        JsonNode sponsorships = read(caseId).data().required("sponsorships");
        String own = sponsorships.get(0).required("sponsorshipId").asString();
        String joined = sponsorships.get(1).required("sponsorshipId").asString();
        ask(caseId, own);
        ask(caseId, joined);

        Reply seen = now(OTHER_ACCOUNTANT, "/api/v1/housing/instalments?sponsorUnitCode=T63-02&limit=200");
        assertThat(seen.data()
                        .required("instalments")
                        .valueStream()
                        .filter(line -> line.required("caseId").asString().equals(caseId)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.required("sponsorshipId").asString()).isEqualTo(joined);
                    assertThat(line.required("sponsorUnitCode").asString()).isEqualTo("T63-02");
                    assertThat(line.required("fundId").asString()).isEqualTo(OTHER_FUND);
                    assertThat(line.required("amountVnd").asLong()).isEqualTo(14_000_000);
                });
        Reply csv = now(OTHER_ACCOUNTANT, "/api/v1/housing/instalments.csv?sponsorUnitCode=T63-02");
        assertThat(csv.raw().body().lines().filter(line -> line.contains(caseId)))
                .singleElement()
                .asString()
                .contains("," + joined + ",T63-02," + OTHER_FUND + ",1,14000000,2025-02-04,REQUESTED,0,");
        assertThat(now(OFFICER, "/api/v1/housing/instalments.csv?unitCode=T63-08")
                        .raw()
                        .body()
                        .lines()
                        .filter(line -> line.contains(caseId)))
                .hasSize(2);
        assertThat(now(OTHER_ACCOUNTANT, "/api/v1/housing/instalments.xlsx?sponsorUnitCode=T63-02")
                        .status())
                .isEqualTo(200);
        assertThat(now(OTHER_ACCOUNTANT, "/api/v1/housing/instalments.csv?sponsorUnitCode=T63-08")
                        .code())
                .isEqualTo("unit.foreign");
        assertThat(now(OTHER_ACCOUNTANT, "/api/v1/housing/instalments?unitCode=T63-08")
                        .code())
                .isEqualTo("unit.foreign");
    }

    private void ask(String caseId, String sponsorshipId) {
        assertThat(step(OFFICER, caseId, "instalments", """
                {"sponsorshipId": "%s", "ordinal": 1, "occurredOn": "2025-02-04"}""".formatted(sponsorshipId))
                        .status())
                .isEqualTo(200);
    }

    private Reply now(String token, String path) {
        return send(request(token, path).header("Chungtay-Min-Position", "housing:" + log.lastPosition()));
    }

    /** Who pays may see what for and to whom, and nothing of houses that they have nothing to do with. */
    @Test
    void showsTheCaseToThoseWhoGiveAndToNobodyElse() {
        String caseId = sponsoredWith40Million();
        assertThat(send(request(OTHER_OFFICER, CASES + "/" + caseId)).code()).isEqualTo("unit.foreign");

        join(caseId, """
                {"unitCode": "T63-02", "workingDays": 12, "occurredOn": "2025-01-25"}""");

        Reply seen = send(request(OTHER_OFFICER, CASES + "/" + caseId)
                .header("Chungtay-Min-Position", "housing:" + log.lastPosition()));
        assertThat(seen.status()).isEqualTo(200);
        String payeeId =
                seen.data().required("payees").get(0).required("payeeId").asString();
        assertThat(send(request(OTHER_ACCOUNTANT, CASES + "/" + caseId + "/payees/" + payeeId + "?purpose=chi"))
                        .status())
                .isEqualTo(200);
        assertThat(send(request(OTHER_OFFICER, CASES + "/" + caseId + "/head?purpose=xem"))
                        .code())
                .isEqualTo("unit.foreign");
    }

    @Test
    void listsForAUnitTheHousesToWhichItGives() {
        String own = sponsoredWith40Million();
        String caseId = sponsoredWith40Million();
        join(caseId, """
                {"unitCode": "T63-02", "workingDays": 12, "occurredOn": "2025-01-25"}""");

        Reply listed = send(request(OTHER_OFFICER, CASES + "?sponsorUnitCode=T63-02&limit=200")
                .header("Chungtay-Min-Position", "housing:" + log.lastPosition()));

        assertThat(listed.data().required("cases").valueStream())
                .extracting(line -> line.required("caseId").asString())
                .contains(caseId)
                .doesNotContain(own);
        assertThat(send(request(OTHER_OFFICER, CASES + "?sponsorUnitCode=T63-08"))
                        .code())
                .isEqualTo("unit.foreign");
        assertThat(send(request(OTHER_OFFICER, CASES + "?unitCode=T63-08")).code())
                .isEqualTo("unit.foreign");
        assertThat(send(request(OTHER_OFFICER, CASES)).status()).isEqualTo(400);
        assertThat(send(command(OTHER_OFFICER, CASES + "/search", """
                {"name": "Lê Thị Ví Dụ", "purpose": "tìm", "filter": {"sponsorUnitCode": "T63-02"}}""")).status())
                .isEqualTo(400);
    }

    @Test
    void takesAFirstSponsorWhoGivesMaterialAndLabourAlone() {
        String identityNumber = newIdentityNumber();
        String caseId = list(identityNumber).id();

        Reply half = step(UNIT_HEAD, caseId, "sponsorship", """
                {"fundId": "%s", "workingDays": 20, "occurredOn": "2025-01-20"}""".formatted(FUND));
        Reply sponsored = step(UNIT_HEAD, caseId, "sponsorship", """
                {"workingDays": 20, "materials": [{"item": "CEMENT", "quantityUnit": "BAG", "quantity": 50}],
                 "occurredOn": "2025-01-20"}""");
        namePayee(caseId, identityNumber);
        Reply started = confirmFoundation(caseId);

        assertThat(half.status()).isEqualTo(400);
        assertThat(half.code()).isEqualTo("request.field-required");
        assertThat(half.body().required("field").asString()).isEqualTo("amountVnd");
        assertThat(sponsored.status()).isEqualTo(200);
        assertThat(started.status()).isEqualTo(200);
        JsonNode house = read(caseId).data();
        assertThat(house.required("stage").asString()).isEqualTo("STARTED");
        assertThat(house.has("sponsorship")).isFalse();
        assertThat(house.required("given").required("promisedDays").asLong()).isEqualTo(20);
        assertThat(askForInstalment(caseId, 1, "2025-02-04").code()).isEqualTo("instalment.no-money-for-house");
        assertThat(join(caseId, """
                {"unitCode": "T63-02", "money": {"fundId": "%s", "amountVnd": 20000000},
                 "occurredOn": "2025-02-03"}""".formatted(OTHER_FUND)).status()).isEqualTo(200);
        assertThat(askForInstalment(caseId, 1, "2025-02-04").status()).isEqualTo(200);
    }

    @Test
    void lowersWhatASponsorPromised() {
        String caseId = sponsoredWith40Million();
        join(caseId, """
                {"unitCode": "T63-02", "money": {"fundId": "%s", "amountVnd": 20000000}, "workingDays": 12,
                 "occurredOn": "2025-01-25"}""".formatted(OTHER_FUND));
        confirmFoundation(caseId);
        JsonNode sponsorships = read(caseId).data().required("sponsorships");
        String own = sponsorships.get(0).required("sponsorshipId").asString();
        String joined = sponsorships.get(1).required("sponsorshipId").asString();
        ask(caseId, joined);

        Reply tooFar = lower(OTHER_HEAD, caseId, joined, 13_999_999, 0);
        assertThat(tooFar.status()).isEqualTo(422);
        assertThat(tooFar.code()).isEqualTo("sponsorship.below-asked-for");
        assertThat(lower(UNIT_HEAD, caseId, joined, 15_000_000, 0).code()).isEqualTo("unit.foreign");
        assertThat(lower(OTHER_OFFICER, caseId, joined, 15_000_000, 0).status()).isEqualTo(403);
        assertThat(step(OTHER_HEAD, caseId, "sponsorships/" + joined + "/lowering", """
                {"amountVnd": 15000000, "materials": [], "reason": "CANNOT_BE_KEPT", "decisionNumber": "45/CV-BHXH",
                 "decidedOn": "2025-02-08", "occurredOn": "2025-02-10"}""")
                        .status())
                .as("working days are not said")
                .isEqualTo(400);
        assertThat(lower(OTHER_HEAD, caseId, "sponsorship-none", 0, 0).code()).isEqualTo("sponsorship.unknown");

        assertThat(lower(OTHER_HEAD, caseId, joined, 15_000_000, 0).status()).isEqualTo(200);
        assertThat(lower(UNIT_HEAD, caseId, own, 0, 0).status()).isEqualTo(200);

        JsonNode house = read(caseId).data();
        assertThat(house.required("given").required("promisedVnd").asLong()).isEqualTo(15_000_000);
        assertThat(house.required("given").required("promisedDays").asLong()).isZero();
        JsonNode lowered = house.required("sponsorships").get(1);
        assertThat(lowered.required("money").required("partsVnd").get(1).asLong())
                .isEqualTo(1_000_000);
        JsonNode why = lowered.required("lowerings").get(0);
        assertThat(why.required("reason").asString()).isEqualTo("CANNOT_BE_KEPT");
        assertThat(why.required("decisionNumber").asString()).isEqualTo("45/CV-BHXH");
        assertThat(lower(OTHER_HEAD, caseId, joined, 14_000_000, 0).status()).isEqualTo(200);
        assertThat(send(request(OFFICER, CASES + "/" + caseId)).status()).isEqualTo(200);
        assertThat(send(command(UNIT_HEAD, CASES + "/" + caseId + "/sponsorships/" + own + "/lowering", "{}"))
                        .status())
                .isEqualTo(400);
    }

    private Reply lower(String token, String caseId, String sponsorshipId, long amountVnd, long workingDays) {
        return step(
                token, caseId, "sponsorships/" + sponsorshipId + "/lowering", """
                {"amountVnd": %d, "materials": [], "workingDays": %d, "reason": "CANNOT_BE_KEPT",
                 "decisionNumber": "45/CV-BHXH", "decidedOn": "2025-02-08",
                 "occurredOn": "2025-02-10"}""".formatted(amountVnd, workingDays));
    }

    @Test
    void refusesWhatPromisesNothing() {
        String caseId = sponsoredWith40Million();

        assertThat(join(caseId, """
                {"unitCode": "T63-02", "occurredOn": "2025-01-25"}""").code()).isEqualTo("sponsorship.promises-nothing");
        assertThat(join(caseId, """
                {"unitCode": "T63-02", "materials": [{"item": "GOLD", "quantityUnit": "BAG", "quantity": 1}],
                 "occurredOn": "2025-01-25"}""").status()).isEqualTo(400);
        assertThat(send(command(OTHER_OFFICER, CASES + "/" + caseId + "/sponsorships", """
                {"unitCode": "T63-02", "workingDays": 1, "occurredOn": "2025-01-25"}"""))
                        .status())
                .isEqualTo(403);
    }

    /** The unit of the case gives 40 million, 50 bags of cement and 20 days; the payee is named. */
    private String sponsoredWith40Million() {
        String identityNumber = newIdentityNumber();
        String caseId = list(identityNumber).id();
        Reply sponsored = step(UNIT_HEAD, caseId, "sponsorship", """
                {"fundId": "%s", "amountVnd": 40000000, "workingDays": 20, "materials": [
                  {"item": "CEMENT", "quantityUnit": "BAG", "quantity": 50}], "occurredOn": "2025-01-20"}""".formatted(FUND));
        assertThat(sponsored.status()).isEqualTo(200);
        namePayee(caseId, identityNumber);
        return caseId;
    }

    private Reply join(String caseId, String json) {
        return send(command(OTHER_HEAD, CASES + "/" + caseId + "/sponsorships", json));
    }
}
