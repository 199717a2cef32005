package vn.chungtay.housing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.chungtay.housing.testing.RunningHousing;
import vn.chungtay.test.security.TestTokens;

/** Where the money of a house goes, over HTTP: who says so, who decides, who sees it, and what is nowhere to be seen. */
class PayeesOverHttpTest extends RunningHousing {

    private static final String ACCOUNTANT = TestTokens.token("CB003", "T63-08", "accountant");

    @Test
    void showsTheAccountOnlyToWhoSaysWhy() {
        String number = newIdentityNumber();
        String caseId = list(number).id();
        assertThat(namePayee(caseId, number).status()).isEqualTo(200);
        Reply view = read(caseId);
        String payeeId = payee(view).required("payeeId").asString();

        Reply clear = send(request(ACCOUNTANT, CASES + "/" + caseId + "/payees/" + payeeId + "?purpose=chi-dot-1"));

        assertThat(clear.data().required("accountNumber").asString()).isEqualTo(number);
        assertThat(clear.data().required("holderName").asString()).startsWith("Lê Thị Ví Dụ");
        assertThat(view.raw().body()).doesNotContain(number, "Lê Thị", "970436");
        assertThat(payee(view).required("bearsNameOfHead").asBoolean()).isTrue();
        assertThat(send(request(ACCOUNTANT, CASES + "/" + caseId + "/payees/" + payeeId + "?purpose="))
                        .status())
                .isEqualTo(400);
        assertThat(send(request(ACCOUNTANT, CASES + "/" + caseId + "/payees/other?purpose=chi"))
                        .code())
                .isEqualTo("payee.not-in-case");
    }

    @Test
    void refusesAnotherNameWithoutShowingIt() {
        String caseId = list(newIdentityNumber()).id();
        long before = log.lastPosition();

        Reply refused = step(OFFICER, caseId, "payee", payee("0011001932418", "TRAN VAN KHAC", "2025-01-20"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("payee.other-name");
        assertThat(refused.raw().body()).doesNotContain("KHAC", "Lê", "0011001932418");
        assertThat(log.lastPosition()).isEqualTo(before);
    }

    @Test
    void namesTheFieldThatIsNoAccount() {
        String caseId = list(newIdentityNumber()).id();

        Reply refused = step(OFFICER, caseId, "payee", payee("12 34", "LE THI VI DU", "2025-01-20"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().required("field").asString()).isEqualTo("accountNumber");
    }

    @Test
    void holdsAChangedPayeeAlthoughAnotherPersonAcceptedThem() {
        String caseId = startedCase();
        String holder = nameOfHead(caseId);
        assertThat(step(OFFICER, caseId, "payee", payee(newIdentityNumber(), holder, "2025-02-04"))
                        .status())
                .isEqualTo(200);
        assertThat(askForInstalment(caseId, 1, "2025-02-04").code()).isEqualTo("instalment.payee-undecided");
        JsonNode changed = payee(read(caseId));

        Reply byOfficer = decide(OFFICER, caseId, changed);
        Reply decided = decide(UNIT_HEAD, caseId, changed);
        Reply asked = askForInstalment(caseId, 1, "2025-02-04");

        assertThat(byOfficer.status()).isEqualTo(403);
        assertThat(decided.status()).isEqualTo(200);
        assertThat(asked.code()).isEqualTo("instalment.payee-on-hold");
        assertThat(asked.body().required("facts").required("heldUntil").asString())
                .isEqualTo(changed.required("heldUntil").asString());
        assertThat(payee(read(caseId)).required("accepted").asBoolean()).isTrue();
        assertThat(read(caseId).raw().body()).doesNotContain("Đã gọi");
    }

    @Test
    void letsOneOfTwoHouseholdsHaveAnAccountWithoutADoubt() throws Exception {
        List<String> cases = List.of(startedCase(), startedCase());
        String account = newIdentityNumber();
        List<Callable<Reply>> namings = cases.stream()
                .<Callable<Reply>>map(caseId -> {
                    String body = payee(account, nameOfHead(caseId), "2025-02-04");
                    return () -> step(OFFICER, caseId, "payee", body);
                })
                .toList();
        try (var people = Executors.newFixedThreadPool(2)) {
            assertThat(people.invokeAll(namings))
                    .extracting(answer -> answer.resultNow().status())
                    .containsOnly(200);
        }

        assertThat(cases)
                .extracting(
                        caseId -> payee(read(caseId)).required("otherCaseIds").size())
                .containsExactlyInAnyOrder(0, 1);
    }

    private Reply decide(String token, String caseId, JsonNode payee) {
        return step(token, caseId, "payees/" + payee.required("payeeId").asString() + "/decision", """
                {"accepted": true, "reason": "Đã gọi cho chủ hộ", "occurredOn": "2025-02-04"}""");
    }

    private String nameOfHead(String caseId) {
        return send(request(OFFICER, CASES + "/" + caseId + "/head?purpose=so-ten"))
                .data()
                .required("name")
                .asString();
    }

    /** The one named last. */
    private static JsonNode payee(Reply view) {
        JsonNode payees = view.data().required("payees");
        return payees.get(payees.size() - 1);
    }
}
