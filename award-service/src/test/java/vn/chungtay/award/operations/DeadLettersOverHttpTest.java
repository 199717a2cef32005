package vn.chungtay.award.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.HealthIndicator;
import tools.jackson.databind.JsonNode;
import vn.chungtay.award.AwardService;
import vn.chungtay.award.GiftStream;
import vn.chungtay.infra.contracts.PublishedSchemas;
import vn.chungtay.test.security.TestTokens;

/** An operator's way from a dead letter that waits to one that is settled, over HTTP and with a real broker. */
class DeadLettersOverHttpTest extends AwardService {

    private static final String LETTERS = "/api/v1/awards/operations/dead-letters";
    private static final String ACTS = "/api/v1/awards/operations/acts";
    private static final String OPERATOR = TestTokens.token("VH0001", "VSS", "operator");
    private static final String TOPIC = GiftStream.TOPIC;
    private static final String TYPE = GiftStream.TYPE;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String gift = "gift-" + UUID.randomUUID();

    @Test
    void aLetterIsLookedAtTriedAgainAndGivenUp() {
        send(0, "{\"amountVnd\": \"no number\"}");
        send(1, goodGift());
        List<JsonNode> waiting = awaitLetters(2);
        String first = waiting.getFirst().path("letterId").asString();
        String second = waiting.get(1).path("letterId").asString();

        Reply details = get(OPERATOR, LETTERS + "/" + first);
        assertThat(details.status()).isEqualTo(200);
        assertThat(details.body().path("data").asString()).isEqualTo("{\"amountVnd\": \"no number\"}");
        assertThat(details.body().path("headers").path("ce_type").asString()).isEqualTo(TYPE);
        assertThat(details.body().path("letter").path("cause").asString()).isEqualTo("UnreadableRecord");
        assertThat(post(OPERATOR, LETTERS + "/" + second + "/retries", "{}"))
                .returns(422, Reply::status)
                .returns("dead-letter.not-first", Reply::code);

        JsonNode retried = awaitDone(post(OPERATOR, LETTERS + "/" + first + "/retries", "{}"));
        assertThat(retried.path("outcome").path("failed").asLong()).isOne();
        assertThat(awaitLetters(2).getFirst().path("retries").asInt()).isOne();

        assertThat(post(OPERATOR, LETTERS + "/" + first + "/discards", "{}"))
                .returns(400, Reply::status)
                .returns("request.field-required", Reply::code);
        String key = UUID.randomUUID().toString();
        String why = "{\"reason\": \"Đã nhập lại bằng phiếu khác\"}";
        Reply discard = post(OPERATOR, LETTERS + "/" + first + "/discards", why, key);
        JsonNode discarded = awaitDone(discard);
        assertThat(discarded.path("outcome").path("discarded").asLong()).isOne();
        assertThat(discarded.path("outcome").path("takenIn").asLong()).isOne();
        assertThat(discarded.path("reason").asString()).isEqualTo("Đã nhập lại bằng phiếu khác");
        assertThat(discarded.path("actor").asString()).isEqualTo(staffRef("VH0001"));
        assertThat(discarded.path("target").path("aggregateId").asString()).isEqualTo(gift);

        assertThat(letters()).isEmpty();
        assertThat(post(OPERATOR, LETTERS + "/" + first + "/discards", why, key)
                        .body()
                        .path("actId")
                        .asString())
                .isEqualTo(discarded.path("actId").asString());
        assertThat(get(OPERATOR, ACTS).body().path("items").findValuesAsString("actId"))
                .contains(
                        discarded.path("actId").asString(),
                        retried.path("actId").asString());
    }

    @Test
    void allOfACauseAreTriedAgainAndTheMetersTellWhatWaits() {
        send(0, "{}");
        awaitLetters(1);

        await().atMost(PATIENCE)
                .until(() -> send(request("/actuator/prometheus"))
                        .raw()
                        .body()
                        .lines()
                        .anyMatch(line -> line.startsWith("chungtay_dead_letters_waiting")
                                && line.contains("UnreadableRecord")
                                && line.contains(TOPIC)));

        assertThat(context()
                        .getBean("eventConsumersHealthIndicator", HealthIndicator.class)
                        .health()
                        .getDetails())
                .containsKeys("deadLetters", "oldestDeadLetter");

        JsonNode done = awaitDone(post(OPERATOR, LETTERS + "/retries", "{\"cause\": \"UnreadableRecord\"}"));
        assertThat(done.path("outcome").path("failed").asLong()).isPositive();
        assertThat(done.path("kind").asString()).isEqualTo("RETRY_CAUSE");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(get(OPERATOR, LETTERS + "/none"))
                .returns(404, Reply::status)
                .returns("dead-letter.unknown", Reply::code);
        assertThat(get(OPERATOR, ACTS + "/none")).returns(404, Reply::status).returns("act.unknown", Reply::code);
        assertThat(get(OPERATOR, LETTERS + "?limit=201").status()).isEqualTo(400);
    }

    private List<JsonNode> awaitLetters(int count) {
        await().atMost(PATIENCE).until(() -> letters().size() == count);
        return letters();
    }

    private List<JsonNode> letters() {
        JsonNode items = get(OPERATOR, LETTERS + "?aggregateId=" + gift).body().path("items");
        return items.valueStream().toList();
    }

    private JsonNode awaitDone(Reply accepted) {
        assertThat(accepted.status()).isEqualTo(202);
        String act = String.valueOf(accepted.header("Location"));
        await().atMost(PATIENCE)
                .until(() -> get(OPERATOR, act).body().path("state").asString().equals("DONE"));
        return get(OPERATOR, act).body();
    }

    private static String goodGift() {
        return PublishedSchemas.committed().example(TYPE, JsonNode.class).toString();
    }

    private void send(long sequence, String data) {
        GiftStream.send(gift, sequence, data);
    }
}
