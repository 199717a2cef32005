package vn.chungtay.housing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import vn.chungtay.housing.grievance.automation.whentermpassedthenescalate.WhenTermPassedThenEscalate;
import vn.chungtay.housing.grievance.read.grievanceview.WaitingGrievances;
import vn.chungtay.housing.shared.GrievanceCodes;
import vn.chungtay.housing.shared.GrievanceId;
import vn.chungtay.housing.shared.Today;
import vn.chungtay.housing.testing.RunningHousing;
import vn.chungtay.infra.service.command.Commands;
import vn.chungtay.test.security.TestTokens;

/** What people without an account, and those who answer them, see of grievances. */
class GrievancesOverHttpTest extends RunningHousing {

    private static final String PUBLIC = "/api/v1/housing/public/grievances";
    private static final String STAFF = "/api/v1/housing/grievances";
    private static final String OTHER_OFFICER = TestTokens.token("CB021", "T63-08", "officer");
    private static final String OTHER_HEAD = TestTokens.token("CB022", "T63-08", "unit-head");
    private static final String FOREIGN = TestTokens.token("CB023", "T63-02", "officer");
    private static final String EMULATION = TestTokens.token("TW021", "VSS", "emulation");
    private static final String OTHER_EMULATION = TestTokens.token("TW022", "VSS", "emulation");

    private static final String NAME = "Người Phản Ánh Ví Dụ";
    private static final String CONTACT = "0987000111";
    private static final String TEXT = "Nhà tôi dột nát mà không ai đến xem";
    private static final String ANSWER = "Đã kiểm tra, bổ sung hộ vào danh sách";

    @Autowired
    private WhenTermPassedThenEscalate clock;

    @Autowired
    private WaitingGrievances waiting;

    @Autowired
    private Commands commands;

    @Autowired
    private Today today;

    @Autowired
    private GrievanceCodes codes;

    @Autowired
    private MongoTemplate mongo;

    @Nested
    class WithoutSignIn {

        @Test
        void somebodyIsHeardAndAnswered() {
            Reply lodged = lodgePublicly(leftOutToday(NAME, CONTACT));
            assertThat(lodged.status()).isEqualTo(201);
            String code = code(lodged);
            assertThat(ask(code).data().required("state").asString()).isEqualTo("OPEN");

            String id = codes.read(code).value();
            answerAsUnitOfToday(id);

            JsonNode shown = ask(code).data();
            assertThat(shown.required("state").asString()).isEqualTo("ANSWERED");
            assertThat(shown.required("answer").required("text").asString()).isEqualTo(ANSWER);
            assertThat(shown.required("answer").required("documentNumber").asString())
                    .isEqualTo("12/TB-BHXH");
            assertThat(shown.toString()).doesNotContain(NAME, CONTACT, TEXT);

            Reply reopened = reopen(code, "Vẫn chưa có ai đến " + UUID.randomUUID());
            assertThat(reopened.status()).isEqualTo(204);
            assertThat(ask(code).data().required("state").asString()).isEqualTo("OPEN");
            assertThat(reopen(code, "Lần nữa").code()).isEqualTo("grievance.wrong-state");
        }

        @Test
        void nameAndContactMayBeLeftOut() {
            assertThat(lodgePublicly(leftOutToday(null, null)).status()).isEqualTo(201);
        }

        @Test
        void theSameRequestAgainHasTheSameCodeAndAnotherPersonsHasNot() {
            String key = UUID.randomUUID().toString();
            String body = leftOutToday(NAME, CONTACT);

            String first = code(lodgePublicly(key, body));

            assertThat(code(lodgePublicly(key, body))).isEqualTo(first);
            assertThat(code(lodgePublicly(key, leftOutToday("Người Khác", CONTACT))))
                    .isNotEqualTo(first);
            assertThat(lodgePublicly("1", body).code()).isEqualTo("request.key-not-uuid");
        }

        @Test
        void nobodyKnowsThatStaffComplained() {
            Reply lodged = send(open(PUBLIC, UUID.randomUUID().toString(), leftOutToday(null, null))
                    .header("Authorization", "Bearer " + OTHER_OFFICER));
            String id = codes.read(code(lodged)).value();

            assertThat(logged(id)).contains("public").doesNotContain("officer");
        }

        @ParameterizedTest
        @CsvSource({
            "kind, LEFT_OUT, NOISE",
            "communeCode, '\"communeCode\": \"', '\"communeCode\": \"x'",
            "text, Nhà tôi, ''",
            "name, Người, ''",
            "contact, 0987000111, ''"
        })
        void whatIsWrongIsNamedByField(String field, String right, String wrong) {
            String bad = wrong.isEmpty() ? "x".repeat(4_001) : wrong;

            Reply refused = lodgePublicly(leftOutToday(NAME, CONTACT).replace(right, bad));

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.body().required("field").asString()).isEqualTo(field);
            assertThat(refused.raw().body()).doesNotContain(TEXT);
        }

        @Test
        void aGrievanceNamesACaseOrACommune() {
            Reply neither = lodgePublicly("""
                    {"kind": "CONDUCT", "text": "%s"}""".formatted(TEXT));
            assertThat(neither.status()).isEqualTo(400);
            assertThat(neither.code()).isEqualTo("grievance.about-one-of");

            Reply noName = lodgePublicly("""
                    {"kind": "CONDUCT", "communeCode": "00004", "text": "%s"}""".formatted(TEXT));
            assertThat(noName.code()).isEqualTo("request.field-required");
            assertThat(noName.body().required("field").asString()).isEqualTo("communeName");

            Reply unknown = lodgePublicly("""
                    {"kind": "QUALITY", "caseId": "case-0194670e-0000-7000-8000-0000000000ff", "text": "%s"}""".formatted(TEXT));
            assertThat(unknown.status()).isEqualTo(404);
            assertThat(unknown.code()).isEqualTo("case.unknown");
        }

        @Test
        void noCodeIsGuessed() {
            String code = code(lodgePublicly(leftOutToday(null, null)));
            char last = code.charAt(0);
            Reply mistyped = ask((last == '0' ? '1' : '0') + code.substring(1));
            assertThat(mistyped.status()).isEqualTo(400);
            assertThat(mistyped.code()).isEqualTo("grievance.code-mistyped");

            String ofNothing = codes.of(new GrievanceId("grievance-" + UUID.randomUUID()));
            assertThat(ask(ofNothing).status()).isEqualTo(404);
            assertThat(ask(ofNothing).code()).isEqualTo("grievance.code-unknown");
            assertThat(reopen(ofNothing, "Xem lại").code()).isEqualTo("grievance.code-unknown");
        }
    }

    @Nested
    class Staff {

        @Test
        void writeDownWhatSomebodySaid() {
            Reply lodged = lodge(LocalDate.of(2025, 2, 3), NAME);

            assertThat(lodged.status()).isEqualTo(201);
            JsonNode view = read(OTHER_OFFICER, lodged.id());
            assertThat(view.required("unitCode").asString()).isEqualTo("T63-08");
            assertThat(view.required("answerDueOn").asString()).isEqualTo("2025-02-17");
            assertThat(view.required("late").asBoolean()).isTrue();
            assertThat(view.required("term").required("status").asString()).isEqualTo("assumed");
            assertThat(view.toString()).doesNotContain(NAME, CONTACT, TEXT);
        }

        @Test
        void needACommuneOfThatDay() {
            Reply refused = lodge(LocalDate.of(2025, 7, 1), NAME);

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.code()).isEqualTo("commune.unknown-on-day");
        }

        @Test
        void seeWhatWasWrittenWithAPurpose() {
            String id = lodge(LocalDate.of(2025, 2, 3), NAME).id();

            JsonNode content = content(OTHER_OFFICER, id).data();

            assertThat(content.required("text").asString()).isEqualTo(TEXT);
            assertThat(content.required("name").asString()).isEqualTo(NAME);
            assertThat(send(request(OTHER_OFFICER, STAFF + "/" + id + "/content"))
                            .status())
                    .isEqualTo(400);
            assertThat(content(FOREIGN, id).status()).isEqualTo(403);
            assertThat(reads()).contains("to answer it");
        }

        @Test
        void whoListedTheCaseNeitherSeesNorAnswersIt() {
            String caseId = list(newIdentityNumber()).id();
            Reply lodged = lodgePublicly("""
                    {"kind": "QUALITY", "caseId": "%s", "text": "%s", "name": "%s"}""".formatted(caseId, TEXT, NAME));
            String id = codes.read(code(lodged)).value();

            JsonNode view = read(EMULATION, id);
            String unit = view.required("unitCode").asString();
            String lister = TestTokens.token("CB001", unit, "officer");

            assertThat(content(lister, id).code()).isEqualTo("grievance.about-oneself");
            assertThat(step(lister, id, "take-up", "{}").code()).isEqualTo("grievance.about-oneself");
            assertThat(content(TestTokens.token("CB031", unit, "officer"), id).status())
                    .isEqualTo(200);
        }

        @Test
        void anAnswerNeedsTwoPeople() {
            String id = lodge(today.inVietnam(), NAME, todaysCommune()).id();
            String unit = read(EMULATION, id).required("unitCode").asString();
            String both = TestTokens.token("CB041", unit, "officer", "unit-head");
            step(both, id, "take-up", "{}");
            step(both, id, "answer", answer(ANSWER));

            assertThat(step(both, id, "answer-confirmation", "{}").code()).isEqualTo("answer.confirmed-by-author");
            Reply returned = step(TestTokens.token("CB042", unit, "unit-head"), id, "answer-return", """
                    {"reason": "Chưa rõ %s"}""".formatted(
                            UUID.randomUUID()));
            assertThat(returned.status()).isEqualTo(200);
            assertThat(step(both, id, "answer", answer("Hộ có số căn cước 001099123456"))
                            .code())
                    .isEqualTo("answer.shows-personal-number");
        }

        @Test
        void takeTheListAsAFileWithTheSameFilter() {
            String late = lodge(LocalDate.of(2025, 2, 3), NAME).id();
            String open = codes.read(GrievancesOverHttpTest.code(lodgePublicly(leftOutToday(NAME, CONTACT))))
                    .value();

            Reply csv = file(EMULATION, "csv", "late=true&unitCode=T63-08");
            Reply xlsx = file(EMULATION, "xlsx", "late=true");

            assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
            assertThat(csv.header("Content-Disposition")).contains("phan-anh.csv");
            assertThat(csv.raw().body().lines().findFirst().orElseThrow())
                    .isEqualTo("\uFEFFMã phản ánh,Đơn vị,Trạng thái,Quá hạn,Cấp trả lời,Nội dung,Lần,Mã tỉnh,Mã xã,"
                            + "Mã theo ngày,Mã hồ sơ,Ngày tiếp nhận,Hạn trả lời,Mô phỏng");
            assertThat(csv.raw().body().lines().filter(line -> line.startsWith(late)))
                    .containsExactly(
                            late + ",T63-08,OPEN,1,UNIT,LEFT_OUT,1,08,02266,2025-02-03,,2025-02-03,2025-02-17,0");
            assertThat(csv.raw().body()).doesNotContain(open, NAME, CONTACT, TEXT);
            assertThat(xlsx.header("Content-Type")).contains("spreadsheetml");
            assertThat(xlsx.raw().body()).startsWith("PK");
            assertThat(file(OTHER_OFFICER, "csv", "late=true").status()).isEqualTo(400);
            assertThat(file(FOREIGN, "csv", "unitCode=T63-08").code()).isEqualTo("unit.foreign");
            assertThat(file(EMULATION, "csv", "state=DONE")
                            .body()
                            .required("field")
                            .asString())
                    .isEqualTo("state");
        }

        private Reply file(String token, String suffix, String filter) {
            return send(request(token, STAFF + "." + suffix + "?" + filter)
                    .header("Chungtay-Min-Position", "housing:" + log.lastPosition()));
        }

        @Test
        void findWhatTheyLookFor() {
            String id = lodge(LocalDate.of(2025, 2, 4), NAME).id();

            assertThat(found(OTHER_OFFICER, "unitCode=T63-08&late=true&level=UNIT"))
                    .contains(id);
            assertThat(found(OTHER_OFFICER, "unitCode=T63-08&escalated=true")).doesNotContain(id);
            assertThat(found(OTHER_OFFICER, "unitCode=T63-08&state=ANSWERED")).doesNotContain(id);
            assertThat(found(OTHER_OFFICER, "unitCode=T63-08&kind=QUALITY")).doesNotContain(id);
            assertThat(found(EMULATION, "provinceCode=08&open=true")).contains(id);
            assertThat(send(request(OTHER_OFFICER, STAFF)).status()).isEqualTo(400);
            assertThat(send(request(FOREIGN, STAFF + "?unitCode=T63-08")).status())
                    .isEqualTo(403);
            JsonNode page = send(request(EMULATION, STAFF + "?limit=1")).data();
            assertThat(page.required("grievances")).hasSize(1);
        }
    }

    @Nested
    class TheClock {

        @Test
        void takesWhatIsLateToTheLevelAboveOnce() {
            String id = lodge(LocalDate.of(2025, 2, 3), NAME).id();
            step(OTHER_OFFICER, id, "take-up", "{}");
            read(OTHER_OFFICER, id);

            Stream.of(clock, new WhenTermPassedThenEscalate(waiting, commands, today))
                    .parallel()
                    .forEach(WhenTermPassedThenEscalate::react);
            clock.react();

            JsonNode view = read(EMULATION, id);
            assertThat(view.required("level").asString()).isEqualTo("EMULATION");
            assertThat(view.required("state").asString()).isEqualTo("OPEN");
            assertThat(view.required("late").asBoolean()).isFalse();
            assertThat(view.required("timeline"))
                    .extracting(entry -> entry.required("event").asString())
                    .containsExactly("GrievanceLodged", "GrievanceTakenUp", "GrievanceEscalated");
            assertThat(found(OTHER_OFFICER, "unitCode=T63-08&escalated=true")).contains(id);

            assertThat(step(OTHER_OFFICER, id, "take-up", "{}").code()).isEqualTo("grievance.other-level");
            step(EMULATION, id, "take-up", "{}");
            step(EMULATION, id, "answer", answer(ANSWER));
            assertThat(step(OTHER_HEAD, id, "answer-confirmation", "{}").code()).isEqualTo("grievance.other-level");
            assertThat(step(OTHER_EMULATION, id, "answer-confirmation", "{}").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void nothingPersonalStandsOutsideTheVault() {
        String code = code(lodgePublicly(leftOutToday(NAME, CONTACT)));
        String id = codes.read(code).value();
        answerAsUnitOfToday(id);
        reopen(code, "Lý do riêng của tôi");

        for (String collection : mongo.getDb().listCollectionNames()) {
            for (Document kept : mongo.getCollection(collection).find()) {
                assertThat(kept.toJson())
                        .as(collection)
                        .doesNotContain(NAME, CONTACT, TEXT, ANSWER, "Lý do riêng của tôi", code);
            }
        }
        assertThat(logged(id)).contains("GrievanceReopened");
    }

    private void answerAsUnitOfToday(String id) {
        String unit = read(EMULATION, id).required("unitCode").asString();
        String officer = TestTokens.token("CB051", unit, "officer");
        assertThat(step(officer, id, "take-up", "{}").status()).isEqualTo(200);
        assertThat(step(officer, id, "answer", answer(ANSWER)).status()).isEqualTo(200);
        assertThat(step(TestTokens.token("CB052", unit, "unit-head"), id, "answer-confirmation", "{}")
                        .status())
                .isEqualTo(200);
    }

    private static String answer(String text) {
        return """
                {"outcome": "FOUNDED", "documentNumber": "12/TB-BHXH", "answer": "%s"}""".formatted(text);
    }

    /** A commune as it is coded and named today. */
    private static String todaysCommune() {
        return "\"communeCode\": \"00004\", \"communeName\": \"Phường Ba Đình\"";
    }

    private static String leftOutToday(String name, String contact) {
        return """
                {"kind": "LEFT_OUT", %s, "text": "%s", "name": %s, "contact": %s}""".formatted(todaysCommune(), TEXT, quoted(name), quoted(contact));
    }

    private static String quoted(String text) {
        return text == null ? "null" : '"' + text + '"';
    }

    private Reply lodge(LocalDate day, String name) {
        return lodge(day, name, "\"communeCode\": \"02266\", \"communeName\": \"Thị trấn Lăng Can\"");
    }

    private Reply lodge(LocalDate day, String name, String commune) {
        return send(command(OFFICER, STAFF, """
                {"grievance": {"kind": "LEFT_OUT", %s, "text": "%s", "name": "%s", "contact": "%s"},
                 "occurredOn": "%s"}""".formatted(commune, TEXT, name, CONTACT, day)));
    }

    private Reply lodgePublicly(String json) {
        return lodgePublicly(UUID.randomUUID().toString(), json);
    }

    private Reply lodgePublicly(String key, String json) {
        return send(open(PUBLIC, key, json));
    }

    private Reply reopen(String code, String reason) {
        return send(open(PUBLIC + "/" + code + "/reopening", UUID.randomUUID().toString(), """
                {"reason": "%s"}""".formatted(reason)));
    }

    private HttpRequest.Builder open(String path, String key, String json) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .POST(BodyPublishers.ofString(json))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key);
    }

    private static String code(Reply lodged) {
        return lodged.body().required("code").asString();
    }

    private Reply ask(String code) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + PUBLIC + "/" + code))
                .header("Chungtay-Min-Position", "housing:" + log.lastPosition()));
    }

    private JsonNode read(String token, String id) {
        return seen(token, id).data();
    }

    private Reply seen(String token, String id) {
        return send(request(token, STAFF + "/" + id).header("Chungtay-Min-Position", "housing:" + log.lastPosition()));
    }

    private Reply content(String token, String id) {
        return send(request(token, STAFF + "/" + id + "/content?purpose=to%20answer%20it")
                .header("Chungtay-Min-Position", "housing:" + log.lastPosition()));
    }

    @Override
    protected Reply step(String token, String id, String step, String json) {
        return send(command(token, STAFF + "/" + id + "/" + step, json)
                .header("If-Match", String.valueOf(seen(EMULATION, id).header("ETag"))));
    }

    private List<String> found(String token, String filter) {
        return send(request(token, STAFF + "?limit=200&" + filter)
                        .header("Chungtay-Min-Position", "housing:" + log.lastPosition()))
                .data()
                .required("grievances")
                .valueStream()
                .map(one -> one.required("grievanceId").asString())
                .toList();
    }

    /** All that the log has of a grievance, as it stands there. */
    private String logged(String id) {
        StringBuilder all = new StringBuilder();
        for (Document commit : mongo.getCollection("events").find()) {
            if (commit.toJson().contains(id)) {
                all.append(commit.toJson());
            }
        }
        return all.toString();
    }

    private String reads() {
        StringBuilder all = new StringBuilder();
        mongo.getCollection("personalDataReads").find().forEach(read -> all.append(read.toJson()));
        return all.toString();
    }
}
