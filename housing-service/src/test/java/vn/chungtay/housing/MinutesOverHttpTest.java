package vn.chungtay.housing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.chungtay.housing.testing.RunningHousing;
import vn.chungtay.test.paper.ReadPaper;
import vn.chungtay.test.security.TestTokens;

/** Who gets which minutes when, and what is left behind. */
class MinutesOverHttpTest extends RunningHousing {

    private static final String ACCEPTANCE = "/acceptance/minutes.pdf?purpose=";
    private static final String HANDOVER = "/handover/minutes.pdf?purpose=";

    @Autowired
    private MongoTemplate mongo;

    @Test
    void areThereOnceTheHouseIsAcceptedAndHandedOver() throws Exception {
        String caseId = startedCase();
        String path = CASES + "/" + caseId;

        assertThat(get(OFFICER, path + ACCEPTANCE + "ky-ten").status()).isEqualTo(404);
        assertThat(get(OFFICER, path + ACCEPTANCE + "ky-ten").code()).isEqualTo("minutes.not-accepted");
        accept(caseId);
        assertThat(get(OFFICER, path + HANDOVER + "ky-ten").code()).isEqualTo("minutes.not-handed-over");
        String head = get(OFFICER, path + "/head?purpose=so-sanh")
                .data()
                .required("name")
                .asString();
        ReadPaper acceptance = paper(path + ACCEPTANCE + "ky-ten", "bien-ban-nghiem-thu.pdf");
        handOver(caseId);
        ReadPaper handover = paper(path + HANDOVER + "ky-ten", "bien-ban-ban-giao.pdf");

        assertThat(acceptance.text())
                .contains("Nghiệm thu nhà ở xây mới", "Ngày nghiệm thu: 10/03/2025", head + ", chủ hộ");
        assertThat(handover.text()).contains("Số: 15/BB-BG", "Bàn giao nhà ở xây mới", head + ", chủ hộ");
    }

    @Test
    void areForTheUnitAndWhoSaysWhy() {
        String caseId = startedCase();
        accept(caseId);
        String path = CASES + "/" + caseId;
        String foreign = TestTokens.token("CB009", "T63-02", "officer");
        String auditor = TestTokens.token("KT001", "VSS", "auditor");
        String accountant = TestTokens.token("CB003", "T63-08", "accountant");

        assertThat(get(foreign, path + ACCEPTANCE + "x").code()).isEqualTo("unit.foreign");
        assertThat(get(accountant, path + ACCEPTANCE + "x").code()).isEqualTo("role.not-permitted");
        assertThat(get(auditor, path + ACCEPTANCE + "x").status()).isEqualTo(200);
        assertThat(get(OFFICER, path + ACCEPTANCE + "%20").status()).isEqualTo(400);
        assertThat(get(OFFICER, path + "/acceptance/minutes.pdf").status()).isEqualTo(400);
        assertThat(get(OFFICER, CASES + "/case-none" + ACCEPTANCE + "x").code()).isEqualTo("case.unknown");
    }

    @Test
    void leaveARecordOfWhoReadTheNameAndWhy() {
        String caseId = startedCase();
        String path = CASES + "/" + caseId;
        String purpose = "record-" + caseId;
        get(OFFICER, path + ACCEPTANCE + purpose);
        assertThat(reads(purpose)).isZero();
        accept(caseId);

        get(OFFICER, path + ACCEPTANCE + purpose);

        assertThat(reads(purpose)).isOne();
    }

    private long reads(String purpose) {
        return mongo.getDb()
                .getCollection("personalDataReads")
                .countDocuments(new Document("purpose", purpose).append("unitCode", "T63-08"));
    }

    private void accept(String caseId) {
        assertThat(step(OFFICER, caseId, "acceptance", """
                {"areaM2": 36.5, "sturdyParts": ["FOUNDATION", "FRAME_WALLS", "ROOF"], "lifeYears": 20,
                 "hazardsWithstood": ["FLOOD", "STORM"], "occurredOn": "2025-03-10"}""").status()).isEqualTo(200);
    }

    private void handOver(String caseId) {
        assertThat(step(OFFICER, caseId, "handover", """
                {"minutesNumber": "15/BB-BG", "occurredOn": "2025-03-12"}""").status()).isEqualTo(200);
    }

    private Reply get(String token, String path) {
        return send(request(token, path).header("Chungtay-Min-Position", "housing:" + log.lastPosition()));
    }

    private ReadPaper paper(String path, String fileName) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        request(OFFICER, path)
                                .header("Chungtay-Min-Position", "housing:" + log.lastPosition())
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"" + fileName + "\"");
        return ReadPaper.of(answer.body());
    }
}
