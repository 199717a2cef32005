package vn.chungtay.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.infra.eventstore.EventLog;
import vn.chungtay.infra.service.values.DayOfFact;
import vn.chungtay.test.security.TestTokens;

class ReceiptsOverHttpTest extends ContributionService {

    private static final String HEAD = TestTokens.token("TP0801", "T63-08", "unit-head");
    private static final int YEAR = LocalDate.now(DayOfFact.VIETNAM).getYear();
    private static final int AT_ONCE = 60;

    @Autowired
    private EventLog log;

    @Test
    void issuesPrintsVoidsAndReplaces() throws Exception {
        Reply gift = giveMoney(openDrive().id(), 120_000_000L);
        Reply issued = issue(gift);
        String path = API + "/receipts/" + issued.id();

        Reply valid = get(OFFICER, path, issued);
        String paper = pdf(path + "/receipt.pdf?purpose=giver");
        String letter = pdf(path + "/thanks.pdf?purpose=giver");
        Reply voided = post(HEAD, path + "/voiding", """
                {"reason": "WRONG_NAME", "note": "Viết sai tên đệm"}""");
        Reply replaced = post(OFFICER, path + "/replacement", "{}");
        Reply ofGift = get(OFFICER, API + "/gifts/" + gift.id() + "/receipts", replaced);

        assertThat(issued.status()).isEqualTo(201);
        assertThat(issued.header("Location")).isEqualTo(path);
        assertThat(valid.data().path("state").asString()).isEqualTo("VALID");
        assertThat(valid.data().path("amountVnd").asLong()).isEqualTo(120_000_000L);
        assertThat(valid.raw().body()).doesNotContain("Trần Thị Bình");
        assertThat(paper)
                .contains("Trần Thị Bình", "Một trăm hai mươi triệu đồng")
                .doesNotContain("ĐÃ HỦY");
        assertThat(letter).contains("Trần Thị Bình", "THƯ CẢM ƠN");
        assertThat(voided.status()).isEqualTo(200);
        assertThat(replaced.status()).isEqualTo(201);
        assertThat(ofGift.data()).hasSize(2);
        assertThat(ofGift.data().get(0).path("state").asString()).isEqualTo("VOIDED");
        assertThat(ofGift.data().get(0).path("voiding").path("reason").asString())
                .isEqualTo("WRONG_NAME");
        assertThat(ofGift.data().get(1).path("replaces").asString()).isEqualTo(issued.id());
        assertThat(ofGift.data().get(1).path("number").asLong())
                .isGreaterThan(ofGift.data().get(0).path("number").asLong());
        assertThat(ofGift.raw().body()).doesNotContain("Viết sai");
        assertThat(get(OFFICER, path + "/voiding-note?purpose=audit")
                        .data()
                        .path("note")
                        .asString())
                .isEqualTo("Viết sai tên đệm");
        assertThat(get(STRANGER, path + "/voiding-note?purpose=audit").code()).isEqualTo("unit.foreign");
        assertThat(get(OFFICER, API + "/receipts/" + replaced.id() + "/voiding-note?purpose=audit")
                        .code())
                .isEqualTo("receipt.without-note");
        assertThat(pdf(path + "/receipt.pdf?purpose=giver")).contains("ĐÃ HỦY");
    }

    @Test
    void tellsEverybodyWithTheCodeWhetherAReceiptCountsAndNamesNobody() {
        Reply issued = issue(giveMoney(openDrive().id(), 500_000L));
        Reply shown = get(OFFICER, API + "/receipts/" + issued.id(), issued);
        String check = API + "/receipt-checks/" + shown.data().path("checkCode").asString();

        Reply valid = send(request(check));
        Reply voided = post(HEAD, API + "/receipts/" + issued.id() + "/voiding", "{\"reason\": \"SPOILED\"}");
        Reply after = send(
                request(check).header("Chungtay-Min-Position", String.valueOf(voided.header("Chungtay-Position"))));

        assertThat(valid.status()).isEqualTo(200);
        assertThat(valid.data().path("state").asString()).isEqualTo("VALID");
        assertThat(valid.data().path("number").asLong())
                .isEqualTo(shown.data().path("number").asLong());
        assertThat(valid.data().path("amountVnd").asLong()).isEqualTo(500_000L);
        assertThat(valid.data().path("unitName").asString()).contains("Tuyên Quang");
        assertThat(valid.raw().body()).doesNotContain("Bình", "gift-", "drive-", "receipt-", "vault");
        assertThat(after.data().path("state").asString()).isEqualTo("VOIDED");
        assertThat(after.data().path("voidedOn").asString())
                .isEqualTo(LocalDate.now(DayOfFact.VIETNAM).toString());
    }

    @Test
    void answersWrongCodesAlike() {
        Reply none = send(request(API + "/receipt-checks/none"));
        Reply wellFormed = send(request(API + "/receipt-checks/00000000000000000000000001"));

        assertThat(none.status()).isEqualTo(404);
        assertThat(wellFormed.status()).isEqualTo(404);
        assertThat(without(none)).isEqualTo(without(wellFormed)).contains("receipt.code-unknown");
    }

    @Test
    void numbersWithoutGapsHoweverManyAskAtOnce() throws Exception {
        String drive = openDrive().id();
        List<Reply> gifts = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> giveMoney(drive, 1_000L + i))
                .toList();

        List<Reply> issued = new ArrayList<>();
        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Reply>> calls = gifts.stream()
                    .<Callable<Reply>>map(gift -> () -> issue(gift))
                    .toList();
            for (Future<Reply> reply : officers.invokeAll(calls)) {
                issued.add(reply.get());
            }
        }

        assertThat(issued).extracting(Reply::status).containsOnly(201);
        Reply books = get(OFFICER, API + "/units/T63-08/receipts?year=" + YEAR, lastOf(issued));
        List<Long> numbers = new ArrayList<>();
        books.data().forEach(receipt -> numbers.add(receipt.path("number").asLong()));
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(AT_ONCE);
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, numbers.size())
                        .mapToObj(Long::valueOf)
                        .toList());
    }

    @Test
    void aRepeatedCallTakesOneNumber() {
        Reply gift = giveMoney(openDrive().id(), 7_000L);
        String path = API + "/gifts/" + gift.id() + "/receipt";

        Reply first = post(OFFICER, path, "{}", "receipt-" + gift.id());
        Reply again = post(OFFICER, path, "{}", "receipt-" + gift.id());
        Reply other = post(OFFICER, path, "{}");

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(other.code()).isEqualTo("receipt.issued-already");
    }

    @Test
    void refusesAndLeavesNoTrace() {
        Reply gift = giveMoney(openDrive().id(), 9_000L);
        Reply issued = issue(gift);
        String path = API + "/receipts/" + issued.id();
        String voiding = "{\"reason\": \"SPOILED\"}";
        String officerAndHead = TestTokens.token("CB0801", "T63-08", "officer", "unit-head");
        long before = log.lastPosition();

        assertThat(post(officerAndHead, path + "/voiding", voiding).code()).isEqualTo("receipt.voided-by-issuer");
        assertThat(post(OFFICER, path + "/voiding", voiding).code()).isEqualTo("role.not-permitted");
        assertThat(post(TestTokens.token("KT1001", "T63-10", "accountant"), path + "/voiding", voiding)
                        .code())
                .isEqualTo("unit.foreign");
        assertThat(post(HEAD, path + "/voiding", "{\"reason\": \"BORED\"}").status())
                .isEqualTo(400);
        assertThat(post(HEAD, path + "/voiding", "{\"reason\": \"SPOILED\", \"note\": \"  \"}")
                        .status())
                .isEqualTo(400);
        assertThat(post(OFFICER, path + "/replacement", "{}").code()).isEqualTo("receipt.not-in-state");
        assertThat(post(
                                STRANGER,
                                API + "/gifts/"
                                        + giveMoney(openDrive().id(), 1L).id() + "/receipt",
                                "{}")
                        .code())
                .isEqualTo("unit.foreign");
        assertThat(post(OFFICER, API + "/gifts/gift-none/receipt", "{}").code()).isEqualTo("gift.unknown");
        assertThat(post(HEAD, API + "/receipts/receipt-none/voiding", voiding).code())
                .isEqualTo("receipt.unknown");
        assertThat(get(OFFICER, API + "/receipts/receipt-none").code()).isEqualTo("receipt.unknown");
        assertThat(get(STRANGER, path + "/receipt.pdf?purpose=giver", issued).code())
                .isEqualTo("unit.foreign");
        assertThat(get(OFFICER, path + "/receipt.pdf").status()).isEqualTo(400);
        assertThat(get(OFFICER, path + "/receipt.pdf?purpose=%20").status()).isEqualTo(400);
        assertThat(log.lastPosition()).isEqualTo(before + 5);
    }

    private Reply issue(Reply gift) {
        return post(OFFICER, API + "/gifts/" + gift.id() + "/receipt", "{}");
    }

    private static Reply lastOf(List<Reply> replies) {
        return replies.stream()
                .max(java.util.Comparator.comparing(
                        reply -> position(String.valueOf(reply.header("Chungtay-Position")))))
                .orElseThrow();
    }

    private static long position(String header) {
        return Long.parseLong(header.substring(header.indexOf(':') + 1));
    }

    /** A problem without what differs with each request. */
    private static String without(Reply reply) {
        return reply.raw().body().replaceAll("\"(traceId|instance)\":\"[^\"]*\"", "");
    }

    private String pdf(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
                .header("Authorization", "Bearer " + OFFICER)
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        try (var document = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
