package vn.chungtay.housing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import vn.chungtay.housing.testing.RunningHousing;
import vn.chungtay.housing.testing.TestPhotos;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.infra.service.vault.PersonalDataVault;
import vn.chungtay.test.security.TestTokens;

/** Whose name everybody sees with a house, and from when to when. */
class NameConsentsOverHttpTest extends RunningHousing {

    private static final String MASKED = "Hộ ông/bà …";
    private static final String NAMED = "Hộ ông/bà Lê Thị Ví Dụ ";

    @Autowired
    private PersonalDataVault vault;

    @Autowired
    private MongoTemplate mongo;

    @Test
    void isShownFromTheConsentToTheWithdrawalAndNobodyElsesIs() {
        String caseId = startedCase();
        String other = startedCase();
        assertThat(household(caseId)).isEqualTo(MASKED);

        assertThat(agree(caseId).status()).isEqualTo(200);
        read(caseId);
        awaitShown(caseId);
        assertThat(household(caseId)).startsWith(NAMED);
        assertThat(household(other)).isEqualTo(MASKED);

        assertThat(withdraw(OFFICER, caseId).status()).isEqualTo(200);
        assertThat(household(caseId)).as("at once, wherever the views are").isEqualTo(MASKED);
        assertThat(household(other)).isEqualTo(MASKED);
        assertThat(withdraw(OFFICER, caseId).code()).isEqualTo("consent.not-given");

        assertThat(agree(caseId).status()).isEqualTo(200);
        awaitShown(caseId);
        assertThat(household(caseId)).startsWith(NAMED);
    }

    @Test
    void standsOnAPaperThatIsKept() {
        String caseId = startedCase();
        JsonNode paper = upload(TestPhotos.next()).body();
        String body = """
                {"way": "SIGNED_PAPER", "occurredOn": "2025-02-01",
                 "paper": {"paperId": "%s", "paperSha256": "%s"}}""";

        Reply other =
                give(OFFICER, caseId, body.formatted(paper.required("photoId").asString(), "0".repeat(64)));
        Reply kept = give(
                OFFICER,
                caseId,
                body.formatted(
                        paper.required("photoId").asString(),
                        paper.required("sha256").asString()));

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("consent.paper-not-stored");
        assertThat(kept.status()).isEqualTo(200);
        JsonNode view = awaitShown(caseId);
        assertThat(view.required("given").asBoolean()).isTrue();
        assertThat(view.required("history").get(0).required("paperSha256").asString())
                .isEqualTo(paper.required("sha256").asString());
        assertThat(view.toString()).doesNotContain("Lê Thị");
    }

    @Test
    void endsWhenThePersonIsForgotten() {
        String identityNumber = newIdentityNumber();
        String caseId = list(identityNumber).id();
        sponsor(caseId);
        agree(caseId);
        awaitShown(caseId);
        assertThat(household(caseId)).startsWith(NAMED);

        vault.forget(vault.findByIdentityNumber(identityNumber).orElseThrow());

        assertThat(household(caseId)).isEqualTo(MASKED);
        withdraw(OFFICER, caseId);
        assertThat(agree(caseId).code()).isEqualTo("consent.head-forgotten");
    }

    @Test
    void leavesATraceOfWhoWasShown() {
        String identityNumber = newIdentityNumber();
        String caseId = list(identityNumber).id();
        sponsor(caseId);
        agree(caseId);
        awaitShown(caseId);
        String headId = vault.findByIdentityNumber(identityNumber).orElseThrow();
        long before = reads(headId);

        household(caseId);

        assertThat(reads(headId)).isEqualTo(before + 1);
        assertThat(logged("consent-" + caseId)).isNotEmpty().noneMatch(event -> event.contains("Lê Thị"));
    }

    @Test
    void isRecordedByTheUnitAndWithdrawnBeforeItOrDataProtection() {
        String caseId = startedCase();
        String foreign = TestTokens.token("CB009", "T63-02", "officer");
        String protection = TestTokens.token("DP001", "VSS", "data-protection");

        assertThat(give(foreign, caseId, spoken()).code()).isEqualTo("unit.foreign");
        assertThat(give(protection, caseId, spoken()).code()).isEqualTo("role.not-permitted");
        assertThat(agree(caseId).status()).isEqualTo(200);
        assertThat(withdraw(foreign, caseId).code()).isEqualTo("unit.foreign");
        assertThat(withdraw(protection, caseId).status()).isEqualTo(200);
        assertThat(give(OFFICER, "case-0194670e-0000-7000-8000-0000000000ff", spoken())
                        .code())
                .isEqualTo("case.unknown");
    }

    @Test
    void wantsWhatGoesWithTheWay() {
        String caseId = startedCase();

        Reply noMinutes = give(OFFICER, caseId, """
                {"way": "SPOKEN_AT_MEETING", "occurredOn": "2025-02-01"}""");
        Reply tomorrow = give(OFFICER, caseId, """
                {"way": "SPOKEN_AT_MEETING", "minutesNumber": "07/BB-HN", "occurredOn": "2999-01-01"}""");

        assertThat(noMinutes.status()).isEqualTo(400);
        assertThat(noMinutes.body().required("field").asString()).isEqualTo("minutesNumber");
        assertThat(tomorrow.code()).isEqualTo("date.in-future");
    }

    private Reply agree(String caseId) {
        return give(OFFICER, caseId, spoken());
    }

    private static String spoken() {
        return """
                {"way": "SPOKEN_AT_MEETING", "minutesNumber": "07/BB-HN", "occurredOn": "%s"}""".formatted(LocalDate.now(DayOfFact.VIETNAM));
    }

    private Reply give(String token, String caseId, String body) {
        return send(command(token, CASES + "/" + caseId + "/name-consent", body));
    }

    private Reply withdraw(String token, String caseId) {
        return send(command(token, CASES + "/" + caseId + "/name-consent/withdrawal", ""));
    }

    /** The consent as staff see it, when its view knows all that there is. */
    private JsonNode awaitShown(String caseId) {
        return send(request(OFFICER, CASES + "/" + caseId + "/name-consent")
                        .header("Chungtay-Min-Position", "housing:" + log.lastPosition()))
                .data();
    }

    private String household(String caseId) {
        String before = caseId.substring(0, caseId.length() - 1);
        String path = "/api/v1/housing/public/cases?limit=200&after=" + before;
        Reply answer = send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Chungtay-Min-Position", "housing:" + log.lastPosition()));
        assertThat(answer.header("Cache-Control")).contains("no-store");
        return answer.data()
                .required("houses")
                .valueStream()
                .filter(house -> house.required("caseId").asString().equals(caseId))
                .map(house -> house.required("household").asString())
                .findFirst()
                .orElseThrow();
    }

    private long reads(String headId) {
        return mongo.getCollection("personalDataReads").countDocuments(new Document("entry", headId));
    }

    private List<String> logged(String aggregate) {
        return context.getBean(EventStore.class)
                .readEvents(aggregate)
                .asStream()
                .map(event -> event.getPayload().toString() + event.getMetaData())
                .toList();
    }
}
