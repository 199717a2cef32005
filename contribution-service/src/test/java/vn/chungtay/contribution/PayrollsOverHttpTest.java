package vn.chungtay.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.contribution.payroll.file.PayrollFileTest.row;
import static vn.chungtay.contribution.payroll.file.PayrollFileTest.workbook;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

class PayrollsOverHttpTest extends StatementService {

    private static final Object[] COLUMNS = {"Mã nhân viên", "Họ và tên", "Hệ số", "Phụ cấp", "Số tiền"};
    private static final String ON = "?salaryOn=2025-02-10&occurredOn=2025-02-12";

    @Autowired
    private MongoOperations mongo;

    private String line = "";

    @BeforeEach
    void letATransferWait() {
        openAccount();
        posted(take(List.of("10/02/2025;A1;;759,527;759,527;BHXH TUYEN QUANG NOP TIEN UNG HO 1 NGAY LUONG")));
        JsonNode waiting =
                read(OFFICER, "/accounts/" + account + "/lines?state=WAITING").data();
        line = "/lines/" + waiting.get(0).path("lineId").asString();
    }

    @Test
    void makeAGiftOfEachPersonOnceAnotherPersonConfirms() {
        Reply proposed = upload(line + "/payroll" + ON, list(500_000));
        Reply again = upload(line + "/payroll" + ON, list(500_000));
        Reply confirmed =
                postMatching(HEAD, line + "/resolution/confirmation", "{\"occurredOn\": \"2025-02-13\"}", proposed);
        long entries = vaultEntries();
        Reply late = upload(line + "/payroll" + ON, list(500_000));

        assertThat(proposed.status()).as(proposed.raw().body()).isEqualTo(200);
        assertThat(again.code()).isEqualTo("line.not-in-state");
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(late.code()).isEqualTo("line.not-in-state");
        assertThat(vaultEntries()).isEqualTo(entries);
        assertThat(receivedVnd()).isEqualTo(759_527L);
        JsonNode gifts = read(OFFICER, line).data().path("giftIds");
        assertThat(gifts).hasSize(2);
        JsonNode gift = read(OFFICER, "/gifts/" + gifts.get(0).asString()).data();
        assertThat(gift.path("money").path("form").asString()).isEqualTo("ONE_DAYS_SALARY");
        assertThat(gift.path("money").path("amountVnd").asLong()).isEqualTo(259_527L);
        assertThat(gift.path("donor").path("kind").asString()).isEqualTo("STAFF");
        assertThat(read(OFFICER, "/gifts/" + gifts.get(0).asString() + "/donor?purpose=receipt")
                        .data()
                        .path("name")
                        .asString())
                .isEqualTo("Trần Thị Bình");
        assertThat(eventsAsText()).contains(staffRef("CB0801")).doesNotContain("Trần Thị Bình", "\"CB0801\"");
    }

    @Test
    void keepNobodyTwiceWhereARequestIsSentAgain() {
        long entries = vaultEntries();
        String key = UUID.randomUUID().toString();
        byte[] list = list(500_000);

        Reply first = upload(line + "/payroll" + ON, list, key);
        long position = log.lastPosition();
        Reply again = upload(line + "/payroll" + ON, list, key);
        Reply another = upload(line + "/payroll" + ON, list(499_999), key);
        forgetAnswers();
        Reply afterACrash = upload(line + "/payroll" + ON, list, key);

        assertThat(first.status()).as(first.raw().body()).isEqualTo(200);
        assertThat(again.raw().body()).isEqualTo(first.raw().body());
        assertThat(another.code()).isEqualTo("idempotency.key-reused");
        assertThat(afterACrash.raw().body()).isEqualTo(first.raw().body());
        assertThat(log.lastPosition()).isEqualTo(position);
        assertThat(vaultEntries()).isEqualTo(entries + 2);
        postMatching(HEAD, line + "/resolution/confirmation", "{\"occurredOn\": \"2025-02-13\"}", first);
        String gift = read(OFFICER, line).data().path("giftIds").get(0).asString();
        assertThat(read(OFFICER, "/gifts/" + gift + "/donor?purpose=receipt").status())
                .isEqualTo(200);
    }

    @Test
    void areTakenFromOneOfSeveralOfficersAtOnce() throws Exception {
        long entries = vaultEntries();
        List<Callable<Reply>> officers = Collections.nCopies(4, () -> upload(line + "/payroll" + ON, list(500_000)));
        List<Reply> replies = new ArrayList<>();

        try (var threads = Executors.newFixedThreadPool(officers.size())) {
            for (Future<Reply> reply : threads.invokeAll(officers)) {
                replies.add(reply.get());
            }
        }

        assertThat(replies).filteredOn(reply -> reply.status() == 200).hasSize(1);
        assertThat(replies)
                .filteredOn(reply -> reply.status() != 200)
                .hasSize(3)
                .allSatisfy(reply -> assertThat(reply.code()).isEqualTo("line.not-in-state"));
        assertThat(vaultEntries()).isEqualTo(entries + 2);
    }

    @Test
    void leaveNobodyInTheVaultOnceTheyAreRejected() {
        long entries = vaultEntries();
        Reply first = upload(line + "/payroll" + ON, list(500_000));
        Reply rejected = postMatching(HEAD, line + "/resolution/rejection", "{\"occurredOn\": \"2025-02-13\"}", first);

        assertThat(rejected.status()).as(rejected.raw().body()).isEqualTo(200);
        assertThat(await(this::vaultEntries, now -> now == entries)).isEqualTo(entries);
        Reply second = upload(line + "/payroll" + ON, list(500_000));
        assertThat(second.status()).as(second.raw().body()).isEqualTo(200);
        assertThat(vaultEntries()).isEqualTo(entries + 2);
    }

    @Test
    void showBeforeWhatAnImportWouldFind() {
        long before = log.lastPosition();
        long entries = vaultEntries();

        Reply preview = upload(line + "/payroll/preview" + ON, list(500_001));

        assertThat(preview.status()).as(preview.raw().body()).isEqualTo(200);
        assertThat(preview.body().path("people").asInt()).isEqualTo(2);
        assertThat(preview.body().path("sumVnd").asLong()).isEqualTo(759_528L);
        assertThat(preview.body().path("lineVnd").asLong()).isEqualTo(759_527L);
        assertThat(preview.body().path("faults")).singleElement().satisfies(fault -> {
            assertThat(fault.path("code").asString()).isEqualTo("line.parts-differ");
            assertThat(fault.path("text").asString()).contains("759.528", "759.527");
        });
        assertThat(preview.body().path("warnings").toString()).contains("working_days_in_month");
        assertThat(preview.raw().body()).doesNotContain("Bình", "CB0801");
        assertThat(log.lastPosition()).isEqualTo(before);
        assertThat(vaultEntries()).isEqualTo(entries);
    }

    @Test
    void takeNothingOfAListThatDoesNotAddUpOrHasAFault() {
        long before = log.lastPosition();
        long entries = vaultEntries();

        Reply more = upload(line + "/payroll" + ON, list(500_001));
        Reply faulty = upload(
                line + "/payroll" + ON,
                workbook(COLUMNS, row("CB0801", "Bình", "", "", 1), row("CB0801", "Bình", "", "", 759_526)));
        Reply nobodys = upload("/lines/line-none/payroll" + ON, list(500_000));

        assertThat(more.code()).isEqualTo("line.parts-differ");
        assertThat(faulty.code()).isEqualTo("payroll.faulty");
        assertThat(faulty.body().path("facts").path("line").asInt()).isEqualTo(3);
        assertThat(faulty.body().path("facts").path("fault").asString()).isEqualTo("payroll.staff-twice");
        assertThat(nobodys.code()).isEqualTo("line.unknown");
        assertThat(log.lastPosition()).isEqualTo(before);
        assertThat(vaultEntries()).isEqualTo(entries);
    }

    @Test
    void mayBeAsLongAsAThousandPeople() {
        posted(take(List.of("11/02/2025;A2;;1,000,000;1,759,527;NOP TIEN")));
        JsonNode waiting =
                read(OFFICER, "/accounts/" + account + "/lines?state=WAITING").data();
        String second = "/lines/" + waiting.get(1).path("lineId").asString();
        List<Object[]> rows = new ArrayList<>(List.<Object[]>of(COLUMNS));
        for (int i = 0; i < 1_000; i++) {
            rows.add(row("CB" + (1000 + i), "Người " + i, "", "", 1_000));
        }

        Reply proposed = upload(second + "/payroll" + ON, workbook(rows.toArray(Object[][]::new)));
        Reply confirmed =
                postMatching(HEAD, second + "/resolution/confirmation", "{\"occurredOn\": \"2025-02-13\"}", proposed);

        assertThat(confirmed.status()).as(confirmed.raw().body()).isEqualTo(200);
        assertThat(receivedVnd()).isEqualTo(1_000_000L);
        JsonNode fund = read(ACCOUNTANT, "/funds/" + fundOf(drive)).data();
        assertThat(fund.path("entries")).hasSize(1);
    }

    private static byte[] list(long secondVnd) {
        return workbook(
                COLUMNS,
                row("CB0801", "Trần Thị Bình", "2.34", "0.1", ""),
                row("CB0802", "Lê Văn An", "", "", secondVnd),
                row("", "Tổng cộng", "", "", 259_527 + secondVnd));
    }

    private Reply upload(String path, byte[] list) {
        return upload(path, list, UUID.randomUUID().toString());
    }

    private Reply upload(String path, byte[] list, String key) {
        return send(request(API + path)
                .POST(BodyPublishers.ofByteArray(list))
                .header("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Idempotency-Key", key)
                .header("Chungtay-Min-Position", "contribution:" + log.lastPosition())
                .header("Authorization", "Bearer " + OFFICER));
    }

    /** A crash before the answer was remembered leaves the commit alone to know the key. */
    private void forgetAnswers() {
        mongo.getCollection("answers").deleteMany(new Document());
    }

    private long vaultEntries() {
        return mongo.getCollection("personalData").countDocuments();
    }

    private String eventsAsText() {
        StringBuilder text = new StringBuilder();
        mongo.getCollection("events").find().forEach(commit -> text.append(commit.toString()));
        return text.toString();
    }
}
