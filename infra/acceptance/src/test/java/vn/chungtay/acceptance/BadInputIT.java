package vn.chungtay.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.local.demo.Account;
import vn.chungtay.local.demo.ApiClient;
import vn.chungtay.local.demo.Giving;
import vn.chungtay.local.demo.House;
import vn.chungtay.local.demo.HouseLife;
import vn.chungtay.local.demo.Reply;
import vn.chungtay.local.demo.Story;

/** What the suite answers to requests that are wrong, and that nothing of them stays. */
@ExtendWith(SuiteExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Account OFFICER = Account.officer(Story.UNIT);
    private static final Account FOREIGN_OFFICER = Account.officer("T63-02");
    private static final Account HEAD = Account.head(Story.UNIT);
    private static final String CASES = "/api/v1/housing/cases";
    private static final String DAY = "2025-01-13";
    private static final int NUMBER = 2;

    private ApiClient api;
    private Giving giving;
    private Giving.Drive drive;
    private House house;
    private String caseId;
    private String gifts;

    @BeforeAll
    void prepare(RunningSuite suite) {
        api = suite.client();
        giving = new Giving(api, Story.UNIT);
        drive = giving.open("bad-input/drive", "Đợt vận động thử", 100_000_000, true);
        gifts = "/api/v1/contributions/drives/" + drive.driveId() + "/gifts/money";
        house = suite.story(api, NUMBER).house();
        caseId = new HouseLife(api, Duration.ofSeconds(60)).list(house);
    }

    @Nested
    class Unreadable {

        @Test
        void malformedJson() throws IOException {
            assertRefused(post(OFFICER, gifts, "{\"amountVnd\": 1,"), 400, "request.unreadable");
        }

        @Test
        void anUnknownFieldIsNamed() throws IOException {
            Map<String, Object> body = gift();
            body.put("amount", 5);

            Reply reply = post(OFFICER, gifts, body);

            assertRefused(reply, 400, "request.field-unknown");
            assertThat(reply.body().required("field").asString()).isEqualTo("amount");
        }

        @ParameterizedTest
        @CsvSource({"amountVnd,many", "occurredOn,yesterday", "receivedIn,GOLD"})
        void aWrongTypeIsNamed(String field, String value) throws IOException {
            Map<String, Object> body = gift();
            body.put(field, value);

            Reply reply = post(OFFICER, gifts, body);

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.body().required("field").asString()).isEqualTo(field);
        }

        @Test
        void aMissingFieldIsNamed() throws IOException {
            Map<String, Object> body = gift();
            body.remove("donor");

            Reply reply = post(OFFICER, gifts, body);

            assertRefused(reply, 400, "request.field-required");
            assertThat(reply.body().required("field").asString()).isEqualTo("donor");
        }

        @Test
        void aPostWithoutIdempotencyKey() throws IOException {
            Reply reply = api.exchange(
                    OFFICER,
                    api.request(gifts)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(gift()))));

            assertRefused(reply, 400, "request.idempotency-key-required");
        }

        @Test
        void aBodyAboveTheLimit() throws IOException {
            Map<String, Object> body = gift();
            body.put("donor", Map.of("kind", "PERSON", "name", "x".repeat(1 << 20)));

            assertRefused(post(OFFICER, gifts, body), 413, "request.too-large");
        }

        @Test
        void aPhotoAboveTheLimit() throws IOException {
            Reply reply = api.exchange(
                    OFFICER,
                    api.request("/api/v1/housing/photos")
                            .header("Content-Type", "image/jpeg")
                            .header("Idempotency-Key", key())
                            .POST(BodyPublishers.ofByteArray(new byte[(15 << 20) + 1])));

            assertRefused(reply, 413, "request.too-large");
        }
    }

    @Nested
    class AgainstTheRules {

        @ParameterizedTest
        @ValueSource(longs = {0, -1, Long.MIN_VALUE})
        void moneyThatIsNone(long amountVnd) throws IOException {
            Map<String, Object> body = gift();
            body.put("amountVnd", amountVnd);

            assertRefused(post(OFFICER, gifts, body), 422, "money.not-positive");
        }

        @Test
        void aDateInTheFuture() throws IOException {
            Map<String, Object> body = gift();
            body.put("occurredOn", LocalDate.now().plusDays(2).toString());

            assertRefused(post(OFFICER, gifts, body), 422, "date.in-future");
        }

        @ParameterizedTest
        @CsvSource({"99999,Xã Không Có", "02221,Xã Sinh Long", "00004,Phường Ba Đình"})
        void aCommuneThatWasNotThereOnThatDay(String code, String name) throws IOException {
            Map<String, Object> body = listing("T63-08", DAY);
            body.put("communeCode", code);
            body.put("communeName", name);

            assertRefused(post(OFFICER, CASES, body), 422, "commune.unknown-on-day");
        }

        @Test
        void aUnitThatWasNotThereOnThatDay() throws IOException {
            assertRefused(post(OFFICER, CASES, listing("T63-08", "2025-04-15")), 422, "unit.unknown");
        }

        @Test
        void theSameHouseholdASecondTime() throws IOException {
            Map<String, Object> body = listing("T63-08", DAY);
            body.put("head", Map.of("name", "Một Tên Khác", "identityNumber", house.headIdentityNumber()));

            assertRefused(post(OFFICER, CASES, body), 422, "household.already-listed");
        }

        @Test
        void anApprovedListFromBeforeItCouldBe() throws IOException {
            Map<String, Object> body = listing("T63-08", DAY);
            body.put(
                    "approvedList",
                    Map.of(
                            "number",
                            "QD-1/2030",
                            "date",
                            LocalDate.now().plusYears(1).toString()));

            assertRefused(post(OFFICER, CASES, body), 422, "date.in-future");
        }

        @Test
        void theSameKeyWithAnotherBody() throws IOException {
            String key = key();
            Map<String, Object> other = gift();
            other.put("amountVnd", 2_000);
            Reply first = post(OFFICER, gifts, gift(), key);

            assertThat(first.status()).isEqualTo(201);
            assertRefused(post(OFFICER, gifts, other, key), 422, "idempotency.key-reused");
            assertThat(post(OFFICER, gifts, gift(), key).body()).isEqualTo(first.body());
        }
    }

    @Nested
    class NotAllowed {

        @Test
        void noToken() throws IOException {
            assertRefused(post(null, gifts, gift()), 401, "token.required");
        }

        @Test
        void aTokenThatIsNone() throws IOException {
            Reply reply = api.exchange(null, request(gifts, gift(), key()).header("Authorization", "Bearer rubbish"));

            assertRefused(reply, 401, "token.invalid");
        }

        @Test
        void anOfficerMayNotSponsor() throws IOException {
            Reply reply = api.exchange(
                    OFFICER,
                    request(CASES + "/" + caseId + "/sponsorship", sponsorship(), key())
                            .header("If-Match", "\"0\""));

            assertRefused(reply, 403, "role.not-permitted");
        }

        @Test
        void aForeignUnitMayNotRecordAGift() throws IOException {
            assertRefused(post(FOREIGN_OFFICER, gifts, gift()), 403, "unit.foreign");
        }
    }

    @Nested
    class NotThere {

        @ParameterizedTest
        @CsvSource({
            "/api/v1/contributions/drives/drive-0190a000-0000-7000-8000-000000000000,drive.unknown",
            "/api/v1/contributions/gifts/gift-0190a000-0000-7000-8000-000000000000,gift.unknown",
            "/api/v1/contributions/funds/fund-0190a000-0000-7000-8000-000000000000,fund.unknown",
            "/api/v1/housing/cases/case-0190a000-0000-7000-8000-000000000000,case.unknown"
        })
        void anUnknownId(String path, String code) throws IOException {
            assertRefused(api.exchange(OFFICER, api.request(path).GET()), 404, code);
        }

        @Test
        void anUnknownPath() throws IOException {
            assertThat(api.exchange(OFFICER, api.request("/api/v1/unheard-of").GET())
                            .status())
                    .isEqualTo(404);
        }
    }

    @Nested
    class Stale {

        @Test
        void aDecisionOnAnOldVersion() throws IOException {
            Reply reply = api.exchange(
                    HEAD,
                    request(CASES + "/" + caseId + "/sponsorship", sponsorship(), key())
                            .header("If-Match", "\"4711\""));

            assertRefused(reply, 412, "version.stale");
        }

        @Test
        void aDecisionOnNoVersion() throws IOException {
            Reply reply = post(HEAD, CASES + "/" + caseId + "/sponsorship", sponsorship());

            assertRefused(reply, 400, "request.if-match-required");
        }
    }

    @Nested
    class Texts {

        @Test
        void areVietnameseUnlessEnglishIsAskedFor() throws IOException {
            Map<String, Object> body = gift();
            body.put("amountVnd", 0);

            Reply vietnamese = post(OFFICER, gifts, body);
            Reply english = api.exchange(OFFICER, request(gifts, body, key()).header("Accept-Language", "en"));

            assertThat(vietnamese.body().required("title").asString()).isEqualTo("Không thực hiện được");
            assertThat(english.body().required("detail").asString())
                    .isNotEqualTo(vietnamese.body().required("detail").asString());
        }
    }

    @Test
    void nothingRefusedLeavesATraceInTheLog() throws IOException {
        long first = position(post(OFFICER, gifts, gift()));
        long before = position(post(OFFICER, gifts, gift()));
        Map<String, Object> none = gift();
        none.put("amountVnd", 0);
        Map<String, Object> future = gift();
        future.put("occurredOn", LocalDate.now().plusDays(2).toString());
        for (Map<String, Object> refused : List.of(none, future)) {
            assertThat(post(OFFICER, gifts, refused).status()).isEqualTo(422);
        }
        assertThat(post(FOREIGN_OFFICER, gifts, gift()).status()).isEqualTo(403);

        assertThat(position(post(OFFICER, gifts, gift())) - before).isEqualTo(before - first);
    }

    private static void assertRefused(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo(code);
        assertThat(reply.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(reply.body().required("traceId").asString()).matches("[0-9a-f]{32}");
        assertThat(reply.body().required("detail").asString()).doesNotContain("{", "Exception");
    }

    private static long position(Reply reply) {
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(201);
        return reply.header("Chungtay-Position")
                .map(position -> Long.parseLong(position.substring(position.indexOf(':') + 1)))
                .orElseThrow();
    }

    private Reply post(Account account, String path, Object body) throws IOException {
        return post(account, path, body, key());
    }

    private Reply post(Account account, String path, Object body, String key) throws IOException {
        return api.exchange(account, request(path, body, key));
    }

    private HttpRequest.Builder request(String path, Object body, String key) {
        byte[] bytes =
                body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : JSON.writeValueAsBytes(body);
        return api.request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(bytes));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static Map<String, Object> gift() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("amountVnd", 1_000);
        body.put("receivedIn", "CASH");
        body.put("donor", Map.of("kind", "PERSON", "name", "Người Ví Dụ"));
        body.put("occurredOn", DAY);
        return body;
    }

    private Map<String, Object> sponsorship() {
        return Map.of("fundId", drive.fundId(), "amountVnd", Story.SUPPORT_VND, "occurredOn", "2025-01-18");
    }

    private static Map<String, Object> listing(String unitCode, String day) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("unitCode", unitCode);
        body.put("householdGroup", "MERIT");
        body.put("pillar", "NCC");
        body.put("kind", "NEW");
        body.put("communeCode", "02221");
        body.put("communeName", "Thị trấn Na Hang");
        body.put("approvedList", Map.of("number", "QD-7/2025", "date", DAY));
        body.put("head", Map.of("name", "Hộ Ví Dụ", "identityNumber", "999888000001"));
        body.put("occurredOn", day);
        return body;
    }
}
