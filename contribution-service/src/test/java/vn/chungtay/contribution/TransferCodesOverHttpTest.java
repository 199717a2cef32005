package vn.chungtay.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.chungtay.test.security.TestTokens;

class TransferCodesOverHttpTest extends ContributionService {

    private static final String HEAD = TestTokens.token("TP0801", "T63-08", "unit-head");
    private static final AtomicInteger ACCOUNTS = new AtomicInteger();

    private final String number = "001100%04d".formatted(ACCOUNTS.incrementAndGet());

    @Test
    void givesAPictureThatSendsMoneyWithTheCodeToTheConfirmedAccount() {
        Reply drive = openDrive();
        Reply code = issue(drive);
        Reply confirmed = confirm(name(drive), HEAD);
        String path = API + "/transfer-codes/" + code.id();

        Reply open = get(OFFICER, path + "/vietqr", confirmed);
        Reply fixed = get(OFFICER, path + "/vietqr?amountVnd=500000");
        Reply check = post(OFFICER, API + "/vietqr-checks", """
                {"text": "%s"}""".formatted(
                        fixed.data().path("text").asString()));

        String written = get(OFFICER, path).data().path("code").asString();
        assertThat(code.status()).isEqualTo(201);
        assertThat(open.data().has("amountVnd")).isFalse();
        assertThat(open.data().path("text").asString()).contains(number, written);
        assertThat(check.body().path("driveId").asString()).isEqualTo(drive.id());
        assertThat(check.body().path("amountVnd").asLong()).isEqualTo(500_000L);
        assertThat(check.body().path("codes")).singleElement().hasToString("\"" + written + "\"");
        assertThat(get(OFFICER, path + "/vietqr.svg").raw().body()).startsWith("<svg");
        assertThat(get(OFFICER, path + "/vietqr.png").header("Content-Type")).isEqualTo("image/png");
        assertThat(get(OFFICER, path + "/vietqr?amountVnd=0").code()).isEqualTo("vietqr.amount-malformed");
    }

    @Test
    void givesOneDriveOneCodeHoweverOftenItIsAskedFor() {
        Reply drive = openDrive();

        assertThat(issue(drive).id()).isEqualTo(issue(drive).id()).startsWith("transfercode-XNT");
        assertThat(post(OFFICER, API + "/drives/" + drive.id() + "/transfer-codes", """
                {"namedCaseId": "case-01943a5b-0000-7000-8000-000000000004", "occurredOn": "2025-01-09"}""")
                        .id())
                .isNotEqualTo(issue(drive).id());
    }

    @Test
    void sendsNobodyToAnAccountBeforeItIsConfirmed() {
        Reply drive = openDrive();
        Reply code = issue(drive);
        Reply named = name(drive);

        Reply refused = get(OFFICER, API + "/transfer-codes/" + code.id() + "/vietqr", named);

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.code()).isEqualTo("account.none-confirmed");
        assertThat(get(OFFICER, API + "/accounts/" + named.id(), named).data().has("confirmedOn"))
                .isFalse();
    }

    @Test
    void confirmsOnlyWhatTheHeadHasSeen() {
        Reply named = name(openDrive());
        Reply renamed = name(openDrive());

        Reply stale = confirm(named, HEAD);
        Reply confirmed = confirm(renamed, HEAD);
        Reply account = get(OFFICER, API + "/accounts/" + named.id(), confirmed);

        assertThat(stale.status()).isEqualTo(412);
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(account.header("ETag")).isEqualTo(confirmed.header("ETag"));
        assertThat(name(openDrive()).code()).isEqualTo("account.of-another-drive");
    }

    @Test
    void showsAForgedQrAsNoneOfOurs() {
        Reply check = post(OFFICER, API + "/vietqr-checks", """
                {"text": "00020101021238530010A0000007270123000697041601092245284790208QRIBFTTA53037045405100005802VN\
                62340107NPS68690819TRANSFER TO SOMEONE6304AC13"}""");

        assertThat(check.status()).isEqualTo(200);
        assertThat(check.body().has("driveId")).isFalse();
        assertThat(check.body().path("accountId").asString()).isEqualTo("account-970416-224528479");
        assertThat(post(OFFICER, API + "/vietqr-checks", "{\"text\": \"6304AC13\"}")
                        .code())
                .isEqualTo("vietqr.checksum-wrong");
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(get(OFFICER, API + "/transfer-codes/none").code()).isEqualTo("transfercode.unknown");
        assertThat(get(OFFICER, API + "/accounts/none").code()).isEqualTo("account.unknown");
        assertThat(post(OFFICER, API + "/drives/drive-none/transfer-codes", "{\"occurredOn\": \"2025-01-09\"}")
                        .code())
                .isEqualTo("drive.unknown");
        assertThat(get(OFFICER, API + "/drives/drive-none/accounts").data()).isEmpty();
    }

    private Reply issue(Reply drive) {
        return post(OFFICER, API + "/drives/" + drive.id() + "/transfer-codes", "{\"occurredOn\": \"2025-01-09\"}");
    }

    private Reply name(Reply drive) {
        return post(ACCOUNTANT, API + "/drives/" + drive.id() + "/accounts", """
                {"bankBin": "970436", "accountNumber": "%s", "occurredOn": "2025-01-09"}""".formatted(number));
    }

    private Reply confirm(Reply named, String head) {
        return send(request(API + "/accounts/" + named.id() + "/confirmation")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"occurredOn\": \"2025-01-10\"}"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
                .header("If-Match", String.valueOf(named.header("ETag")))
                .header("Authorization", "Bearer " + head));
    }
}
