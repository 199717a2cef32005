package vn.chungtay.housing.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.chungtay.housing.testing.RunningHousing;
import vn.chungtay.test.security.TestTokens;

/** An operator has events of this service sent again. */
class RepublishOverHttpTest extends RunningHousing {

    private static final String REPUBLICATIONS = "/api/v1/housing/operations/republications";
    private static final String OPERATOR = TestTokens.token("VH0001", "VSS", "operator");

    @Test
    void sendsOneCaseAgain() {
        String caseId = startedCase();

        JsonNode done = awaitDone(send(command(OPERATOR, REPUBLICATIONS, """
                {"aggregateId": "%s", "reason": "Bên nhận mất dữ liệu"}""".formatted(caseId))));

        assertThat(done.path("outcome").path("sent").asLong()).isEqualTo(3);
        assertThat(done.path("reason").asString()).isEqualTo("Bên nhận mất dữ liệu");
    }

    @Test
    void sendsEverythingFromAPositionAgain() {
        startedCase();
        long last = log.lastPosition();

        JsonNode done = awaitDone(send(command(OPERATOR, REPUBLICATIONS, """
                {"fromPosition": 0, "reason": "Lập lại máy chủ Kafka"}""")));

        assertThat(done.path("outcome").path("sent").asLong()).isGreaterThanOrEqualTo(3);
        assertThat(done.path("outcome").path("next").asLong()).isGreaterThan(last);
    }

    @Test
    void refusesWhatThereIsNotAndWhatIsNotClear() {
        assertThat(send(command(OPERATOR, REPUBLICATIONS, """
                {"fromPosition": 1000000, "reason": "x"}""")))
                .returns(422, Reply::status)
                .returns("republish.beyond-end", Reply::code);
        assertThat(send(command(OPERATOR, REPUBLICATIONS, """
                {"aggregateId": "case-none", "reason": "x"}""")))
                .returns(404, Reply::status)
                .returns("aggregate.unknown", Reply::code);
        assertThat(send(command(OPERATOR, REPUBLICATIONS, """
                {"aggregateId": "case-none", "fromPosition": 0, "reason": "x"}""")))
                .returns(400, Reply::status)
                .returns("republish.one-of", Reply::code);
        assertThat(send(command(OPERATOR, REPUBLICATIONS, """
                {"fromPosition": 0}""")))
                .returns(400, Reply::status)
                .returns("request.field-required", Reply::code);
    }

    private JsonNode awaitDone(Reply accepted) {
        assertThat(accepted.status()).isEqualTo(202);
        String act = String.valueOf(accepted.header("Location"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> send(request(OPERATOR, act))
                        .body()
                        .path("state")
                        .asString()
                        .equals("DONE"));
        return send(request(OPERATOR, act)).body();
    }
}
