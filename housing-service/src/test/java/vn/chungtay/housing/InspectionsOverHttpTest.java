package vn.chungtay.housing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import vn.chungtay.housing.inspection.draw.Draw;
import vn.chungtay.housing.inspection.draw.Seed;
import vn.chungtay.housing.shared.Today;
import vn.chungtay.housing.testing.RunningHousing;
import vn.chungtay.infra.service.command.IdempotencyKeys;
import vn.chungtay.test.security.TestTokens;

/** Cases are drawn by lot, inspected and followed up, as those who do it see it. */
class InspectionsOverHttpTest extends RunningHousing {

    private static final String SAMPLES = "/api/v1/housing/samples";
    private static final String INSPECTIONS = "/api/v1/housing/inspections";
    private static final String EMULATION = TestTokens.token("TW061", "VSS", "emulation");
    private static final String HEAD = TestTokens.token("CB062", "T63-08", "unit-head");
    private static final String INSPECTOR = TestTokens.token("CB061", "T63-08", "officer", "unit-head");
    private static final String FOREIGN = TestTokens.token("CB063", "T63-02", "officer", "unit-head");
    private static final String ALL = """
            {"unitCode": "T63-08", "stage": "STARTED", "size": 500}""";
    private static final String NOTE = "Hộ cho biết đã nhận năm đồng";
    private static final String REASON = "Đã đối chiếu lại với hộ";

    @Autowired
    private Today today;

    @Autowired
    private MongoTemplate mongo;

    @Nested
    class Drawing {

        @Test
        void canBeDoneAgainByAnybody() {
            String first = startedCase();
            String second = startedCase();
            String listed = list(newIdentityNumber()).id();
            Reply drawn = draw(HEAD, """
                    {"unitCode": "T63-08", "pillar": "NCC", "provinceCode": "08", "stage": "STARTED", "size": 2}""");
            assertThat(drawn.status()).isEqualTo(201);

            JsonNode sample = sample(EMULATION, drawn.id()).data();
            String population = population(drawn.id());

            assertThat(population.lines().toList()).contains(first, second).doesNotContain(listed);
            assertThat(HexFormat.of()
                            .formatHex(IdempotencyKeys.sha256().digest(population.getBytes(StandardCharsets.UTF_8))))
                    .isEqualTo(sample.required("populationSha256").asString());
            assertThat(sample.required("populationSize").asInt())
                    .isEqualTo(population.lines().toList().size());
            assertThat(sample.required("populationPosition").asLong()).isPositive();
            assertThat(texts(sample.required("caseIds")))
                    .hasSize(2)
                    .isEqualTo(Draw.from(
                            population.lines().toList(),
                            new Seed(sample.required("seed").asString()),
                            2));
        }

        @Test
        void leavesOutWhatIsNotAsFar() {
            String started = startedCase();

            Reply drawn = draw(EMULATION, ALL.replace("STARTED", "HANDED_OVER"));

            assertThat(
                            drawn.status() == 422
                                    ? List.of(drawn.code())
                                    : population(drawn.id()).lines().toList())
                    .doesNotContain(started);
        }

        @Test
        void takesEffectOnceHoweverOftenItIsSent() {
            startedCase();
            String key = UUID.randomUUID().toString();
            Reply first = send(drawing(HEAD, ALL).setHeader("Idempotency-Key", key));

            assertThat(send(drawing(HEAD, ALL).setHeader("Idempotency-Key", key))
                            .id())
                    .isEqualTo(first.id());
            assertThat(draw(HEAD, ALL).id()).isNotEqualTo(first.id());
        }

        @Test
        void isForTheUnitOrForThoseAboveIt() {
            startedCase();

            assertThat(draw(FOREIGN, ALL).code()).isEqualTo("unit.foreign");
            Reply unnamed = draw(HEAD, """
                    {"stage": "STARTED", "size": 1}""");
            assertThat(unnamed.status()).isEqualTo(400);
            assertThat(unnamed.body().required("field").asString()).isEqualTo("unitCode");
            Reply ofAll = draw(EMULATION, """
                    {"stage": "STARTED", "size": 1}""");
            assertThat(ofAll.status()).isEqualTo(201);
            assertThat(sample(EMULATION, ofAll.id()).status()).isEqualTo(200);
            assertThat(sample(HEAD, ofAll.id()).status()).isEqualTo(400);
        }

        @ParameterizedTest
        @CsvSource({
            "0, sample.size-out-of-range, 422",
            "501, sample.size-out-of-range, 422",
            "null, request.field-required, 400"
        })
        void hasASizeWithinLimits(String size, String code, int status) {
            Reply refused = draw(EMULATION, ALL.replace("500", size));

            assertThat(refused.status()).isEqualTo(status);
            assertThat(refused.body().required("field").asString()).isEqualTo("size");
            assertThat(refused.code()).isEqualTo(code);
        }

        @Test
        void needsSomethingToDrawFrom() {
            Reply refused = draw(EMULATION, """
                    {"provinceCode": "99", "stage": "STARTED", "size": 1}""");

            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.code()).isEqualTo("sample.population-empty");
        }

        @Test
        void isListedByUnit() {
            startedCase();
            String id = draw(HEAD, ALL).id();

            assertThat(drawn(HEAD, "?limit=200&unitCode=T63-08")).contains(id);
            assertThat(drawn(EMULATION, "?limit=200")).contains(id);
            assertThat(send(request(FOREIGN, SAMPLES + "?unitCode=T63-08")).status())
                    .isEqualTo(403);
            assertThat(sample(FOREIGN, id).status()).isEqualTo(403);
            assertThat(sample(EMULATION, "sample-" + UUID.randomUUID()).code()).isEqualTo("sample.unknown");
        }
    }

    @Nested
    class Inspecting {

        @Test
        void goesFromTheDrawToTheClosing() {
            String id = drawnInspection();
            assertThat(read(HEAD, id).required("state").asString()).isEqualTo("DRAWN");

            assertThat(assign(id, "CB001").code()).isEqualTo("inspection.own-case");
            assertThat(findings(INSPECTOR, id, "0").code()).isEqualTo("inspection.wrong-state");
            assertThat(assign(id, "CB061").status()).isEqualTo(200);
            assertThat(found(INSPECTOR, "unitCode=T63-08&mine=true")).contains(id);
            assertThat(found(HEAD, "unitCode=T63-08&mine=true")).doesNotContain(id);

            assertThat(findings(HEAD, id, "5").code()).isEqualTo("inspection.other-inspector");
            assertThat(findings(INSPECTOR, id, "null").code()).isEqualTo("inspection.received-amount");
            assertThat(findings(INSPECTOR, id, "5").status()).isEqualTo(200);
            JsonNode seen = read(HEAD, id);
            assertThat(seen.required("state").asString()).isEqualTo("FOLLOW_UP");
            assertThat(texts(seen.required("findings").required("faults"))).containsExactly("AMOUNT_DIFFERS");
            assertThat(seen.required("findings").required("paidVnd").asLong()).isZero();
            assertThat(seen.required("followUpDueOn").asString())
                    .isEqualTo(today.inVietnam().plusDays(30).toString());
            assertThat(seen.required("term").required("status").asString()).isEqualTo("assumed");
            assertThat(found(EMULATION, "state=FOLLOW_UP")).contains(id);
            assertThat(found(EMULATION, "late=true")).doesNotContain(id);

            assertThat(close(INSPECTOR, id).code()).isEqualTo("inspection.closed-by-inspector");
            assertThat(close(HEAD, id).status()).isEqualTo(200);
            assertThat(read(HEAD, id).required("state").asString()).isEqualTo("CLOSED");
            assertThat(close(HEAD, id).code()).isEqualTo("inspection.wrong-state");
        }

        @Test
        void endsAtOnceWhereAllIsWell() {
            String id = drawnInspection();
            assign(id, "CB061");

            assertThat(findings(INSPECTOR, id, "0").status()).isEqualTo(200);

            assertThat(read(HEAD, id).required("state").asString()).isEqualTo("SOUND");
        }

        @Test
        void keepsWhatIsWrittenInTheVault() {
            String id = drawnInspection();
            assign(id, "CB061");
            findings(INSPECTOR, id, "5");
            close(HEAD, id);

            JsonNode content = content(HEAD, id).data();
            assertThat(content.required("note").asString()).isEqualTo(NOTE);
            assertThat(content.required("closingReason").asString()).isEqualTo(REASON);
            assertThat(content(OFFICER, id).code()).isEqualTo("inspection.own-case");
            assertThat(content(FOREIGN, id).status()).isEqualTo(403);
            for (String collection : mongo.getDb().listCollectionNames()) {
                for (Document kept : mongo.getCollection(collection).find()) {
                    assertThat(kept.toJson()).as(collection).doesNotContain(NOTE, REASON, "CB061");
                }
            }
        }

        @Test
        void isNotForOthers() {
            String id = drawnInspection();

            assertThat(send(request(FOREIGN, INSPECTIONS + "/" + id)).status()).isEqualTo(403);
            assertThat(step(FOREIGN, id, "assignment", """
                    {"inspectorStaffCode": "CB063"}""").code()).isEqualTo("unit.foreign");
            assertThat(send(request(HEAD, INSPECTIONS)).status()).isEqualTo(400);
            assertThat(send(request(HEAD, INSPECTIONS + "/inspection-none")).code())
                    .isEqualTo("inspection.unknown");
        }

        @Test
        void theSameFindingsAgainChangeNothing() {
            String id = drawnInspection();
            assign(id, "CB061");
            String etag = String.valueOf(seen(EMULATION, id).header("ETag"));
            String key = UUID.randomUUID().toString();
            for (int time = 0; time < 2; time++) {
                Reply sent = send(command(INSPECTOR, INSPECTIONS + "/" + id + "/findings", told("0"))
                        .setHeader("Idempotency-Key", key)
                        .header("If-Match", etag));
                assertThat(sent.status()).isEqualTo(200);
            }

            assertThat(read(HEAD, id).required("timeline")).hasSize(3);
        }
    }

    /** The inspection of a case that was started a moment ago, listed by CB001 and sponsored by CB002. */
    private String drawnInspection() {
        String caseId = startedCase();
        String sampleId = draw(EMULATION, ALL).id();
        List<String> found = found(EMULATION, "sampleId=" + sampleId + "&caseId=" + caseId);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private HttpRequest.Builder drawing(String token, String json) {
        return command(token, SAMPLES, json).header("Chungtay-Min-Position", "housing:" + log.lastPosition());
    }

    private Reply draw(String token, String json) {
        return send(drawing(token, json));
    }

    private Reply sample(String token, String id) {
        return send(
                request(token, SAMPLES + "/" + id).header("Chungtay-Min-Position", "housing:" + log.lastPosition()));
    }

    private String population(String id) {
        return send(request(EMULATION, SAMPLES + "/" + id + "/population.txt")
                        .header("Chungtay-Min-Position", "housing:" + log.lastPosition()))
                .raw()
                .body();
    }

    private List<String> drawn(String token, String query) {
        return send(request(token, SAMPLES + query).header("Chungtay-Min-Position", "housing:" + log.lastPosition()))
                .data()
                .required("samples")
                .valueStream()
                .map(one -> one.required("sampleId").asString())
                .toList();
    }

    private Reply assign(String id, String staffCode) {
        return step(HEAD, id, "assignment", """
                {"inspectorStaffCode": "%s"}""".formatted(staffCode));
    }

    private Reply findings(String token, String id, String receivedVnd) {
        return step(token, id, "findings", told(receivedVnd));
    }

    private String told(String receivedVnd) {
        LocalDate day = today.inVietnam();
        return """
                {"inUse": false, "hazardResistance": true, "houseReceived": "NO", "moneyReceived": "YES",
                 "receivedVnd": %s, "note": "%s", "occurredOn": "%s"}""".formatted(receivedVnd, NOTE, day);
    }

    private Reply close(String token, String id) {
        return step(token, id, "follow-up-closing", """
                {"reason": "%s"}""".formatted(REASON));
    }

    @Override
    protected Reply step(String token, String id, String step, String json) {
        return id.startsWith("case-")
                ? super.step(token, id, step, json)
                : send(command(token, INSPECTIONS + "/" + id + "/" + step, json)
                        .header("If-Match", String.valueOf(seen(EMULATION, id).header("ETag"))));
    }

    private Reply seen(String token, String id) {
        return send(request(token, INSPECTIONS + "/" + id)
                .header("Chungtay-Min-Position", "housing:" + log.lastPosition()));
    }

    private JsonNode read(String token, String id) {
        return seen(token, id).data();
    }

    private Reply content(String token, String id) {
        return send(request(token, INSPECTIONS + "/" + id + "/content?purpose=to%20check%20it")
                .header("Chungtay-Min-Position", "housing:" + log.lastPosition()));
    }

    private List<String> found(String token, String filter) {
        return send(request(token, INSPECTIONS + "?limit=200&" + filter)
                        .header("Chungtay-Min-Position", "housing:" + log.lastPosition()))
                .data()
                .required("inspections")
                .valueStream()
                .map(one -> one.required("inspectionId").asString())
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
