package vn.chungtay.infra.service.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import vn.chungtay.infra.eventstore.EventLog;
import vn.chungtay.infra.service.axon.ExpectedVersion;
import vn.chungtay.infra.service.axon.MessageOrigin;
import vn.chungtay.infra.service.security.Actor;
import vn.chungtay.sample.SampleService;

class CommandOverHttpTest extends SampleService {

    @Autowired
    private EventStore events;

    @Autowired
    private MongoTemplate mongo;

    private List<? extends DomainEventMessage<?>> eventsOf(String id) {
        return events.readEvents(id).asStream().toList();
    }

    private String opened() {
        return open().body().path("id").asString();
    }

    private Reply countWithKey(String id, int by, String key) {
        return send(post("/api/v1/sample/counters/" + id + "/counts", "{\"by\": " + by + "}")
                .setHeader("Idempotency-Key", key));
    }

    @Test
    void answersACreationWithItsPlace() {
        var opened = open();

        assertThat(opened.status()).isEqualTo(201);
        String id = opened.body().path("id").asString();
        assertThat(id).startsWith("counter-");
        assertThat(opened.body().path("version").asLong()).isZero();
        assertThat(opened.header("Location")).isEqualTo("/api/v1/sample/counters/" + id);
        assertThat(opened.header("ETag")).isEqualTo("\"0\"");
        assertThat(opened.header("Chungtay-Position")).matches("sample:\\d+");
    }

    @Test
    void writesDownWhoDidItAndWhy() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        String id = opened();
        send(post("/api/v1/sample/counters/" + id + "/counts", "{\"by\": 1}")
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01"));

        var metadata = eventsOf(id).getLast().getMetaData();

        Actor actor = Actor.from(metadata);
        assertThat(actor.staffRef()).matches("[0-9a-f]{64}");
        assertThat(actor.unitCode()).isEqualTo("T63-08");
        assertThat(actor.roles()).containsExactly("officer");
        assertThat(metadata.get("traceparent").toString()).contains(trace);
        assertThat(metadata)
                .containsKeys(MessageOrigin.CORRELATION, MessageOrigin.CAUSATION, EventLog.IDEMPOTENCY_KEY)
                .doesNotContainKey(ExpectedVersion.NAME);
        assertThat(metadata.values()).allSatisfy(value -> assertThat(value).isInstanceOf(String.class));
    }

    @Test
    void acceptsWhatChangesNothing() {
        String id = opened();
        var same = count(id, 0);
        assertThat(same.status()).isEqualTo(200);
        assertThat(same.header("ETag")).isEqualTo("\"0\"");
        assertThat(eventsOf(id)).hasSize(1);
    }

    @Nested
    class AKey {

        @Test
        void isRequired() {
            var request = request("/api/v1/sample/counters/any/counts")
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"by\": 1}"))
                    .header("Content-Type", "application/json")
                    .header("Authorization", "Bearer " + OFFICER);
            assertThat(send(request))
                    .returns(400, Reply::status)
                    .returns("request.idempotency-key-required", Reply::code);
            assertThat(send(request.header("Idempotency-Key", "x".repeat(201))).status())
                    .isEqualTo(400);
        }

        @Test
        void givesARepeatTheSameAnswer() {
            String id = opened();
            String key = UUID.randomUUID().toString();

            var first = countWithKey(id, 3, key);
            count(id, 1);
            var second = countWithKey(id, 3, key);

            assertThat(second.raw().body()).isEqualTo(first.raw().body());
            assertThat(second.status()).isEqualTo(first.status());
            assertThat(second.header("ETag")).isEqualTo("\"1\"");
            assertThat(second.header("Chungtay-Position")).isEqualTo(first.header("Chungtay-Position"));
            assertThat(eventsOf(id)).hasSize(3);
        }

        @Test
        void takesEffectOnceEvenWhenItsAnswerWasForgotten() {
            String id = opened();
            String key = UUID.randomUUID().toString();
            var first = countWithKey(id, 999, key);
            mongo.remove(new Query(), "answers");

            var second = countWithKey(id, 999, key);

            assertThat(second.raw().body()).isEqualTo(first.raw().body());
            assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
            assertThat(eventsOf(id)).hasSize(2);
        }

        @Test
        void isForOneRequest() {
            String id = opened();
            String key = UUID.randomUUID().toString();
            countWithKey(id, 3, key);

            assertThat(countWithKey(id, 4, key))
                    .returns(422, Reply::status)
                    .returns("idempotency.key-reused", Reply::code);
            assertThat(send(post("/api/v1/sample/counters/other/counts", "{\"by\": 3}")
                                    .setHeader("Idempotency-Key", key))
                            .code())
                    .isEqualTo("idempotency.key-reused");
            assertThat(eventsOf(id)).hasSize(2);
        }

        @Test
        void belongsToItsCaller() {
            String id = opened();
            String key = UUID.randomUUID().toString();
            countWithKey(id, 3, key);

            var other = send(post("/api/v1/sample/counters/" + id + "/counts", "{\"by\": 3}")
                    .setHeader("Idempotency-Key", key)
                    .setHeader("Authorization", "Bearer " + TOKEN_OF_A_COLLEAGUE));

            assertThat(other.status()).isEqualTo(200);
            assertThat(eventsOf(id)).hasSize(3);
        }

        @Test
        void doesNotRememberARefusal() {
            String id = opened();
            String key = UUID.randomUUID().toString();
            assertThat(countWithKey(id, 1001, key).status()).isEqualTo(422);
            assertThat(countWithKey(id, 5, key).status()).isEqualTo(200);
        }

        @Test
        void takesEffectOnceAmongManyAtOnce() throws Exception {
            String id = opened();
            String key = UUID.randomUUID().toString();

            List<Reply> answers = atOnce(16, () -> countWithKey(id, 1, key));

            assertThat(answers).extracting(Reply::status).containsOnly(200);
            assertThat(answers)
                    .extracting(answer -> answer.raw().body())
                    .hasSize(16)
                    .containsOnly(answers.getFirst().raw().body());
            assertThat(eventsOf(id)).hasSize(2);
        }
    }

    @Test
    void countsEachOfManyAtOnce() throws Exception {
        String id = opened();
        List<Reply> answers = atOnce(32, () -> count(id, 1));
        assertThat(answers).extracting(Reply::status).containsOnly(200);
        assertThat(eventsOf(id)).hasSize(33);
    }

    @Nested
    class AVersion {

        private Reply countMatching(String id, String ifMatch) {
            var request = post("/api/v1/sample/counters/" + id + "/matching-counts", "{\"by\": 1}");
            return send(ifMatch == null ? request : request.header("If-Match", ifMatch));
        }

        @Test
        void isRequiredWhereTwoMayEdit() {
            assertThat(countMatching(opened(), null))
                    .returns(400, Reply::status)
                    .returns("request.if-match-required", Reply::code);
            assertThat(countMatching(opened(), "3"))
                    .returns(400, Reply::status)
                    .returns("request.if-match-malformed", Reply::code);
        }

        @Test
        void letsOnlyTheFirstOfTwoThrough() {
            String id = opened();
            assertThat(countMatching(id, "\"0\"").status()).isEqualTo(200);
            var stale = countMatching(id, "\"0\"");
            assertThat(stale).returns(412, Reply::status).returns("version.stale", Reply::code);
            assertThat(stale.body().path("facts").path("actual").asInt()).isEqualTo(1);
            assertThat(countMatching(id, "\"7\"").status())
                    .as("one that is yet to come")
                    .isEqualTo(412);
            assertThat(eventsOf(id)).hasSize(2);
        }
    }

    @Nested
    class AView {

        @Test
        void showsAWriteToWhoeverAsksForItsPosition() {
            String id = opened();
            for (int i = 1; i <= 20; i++) {
                var counted = count(id, 1);
                var view = read(id, counted.header("Chungtay-Position"));
                assertThat(view.body().path("data").path("count").asInt()).isEqualTo(i);
            }
        }

        @Test
        void saysHowFreshItIs() {
            String id = opened();
            var counted = count(id, 5);
            var fresh = read(id, counted.header("Chungtay-Position") + ", other:99")
                    .body()
                    .path("freshness");
            assertThat(fresh.path("lagMs").asLong()).isZero();
            assertThat(Instant.parse(fresh.path("asOf").asString()))
                    .isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
            assertThat("sample:" + fresh.path("position").path("sample").asLong())
                    .isEqualTo(counted.header("Chungtay-Position"));
        }

        @Test
        void isSaidToBeBehindWhenItIs() {
            Instant before = Instant.now();
            var behind = read(opened(), "sample:99999999");
            assertThat(behind).returns(503, Reply::status).returns("view.behind", Reply::code);
            assertThat(behind.header("Retry-After")).isEqualTo("1");
            assertThat(Duration.between(before, Instant.now())).isGreaterThan(Duration.ofSeconds(2));
            assertThat(read(opened(), "sample:-1").code()).isEqualTo("request.min-position-malformed");
        }
    }

    @Test
    void reactsOnceInItsOwnName() {
        String id = opened();
        String position = count(id, 7).header("Chungtay-Position");
        long next = Long.parseLong(position.substring("sample:".length())) + 1;

        var view = read(id, "sample:" + next);

        assertThat(view.body().path("data").path("count").asInt()).isEqualTo(8);
        var cause = eventsOf(id).get(1);
        var metadata = eventsOf(id).get(2).getMetaData();
        assertThat(Actor.from(metadata)).isEqualTo(Actor.system("sample"));
        assertThat(metadata.get(EventLog.IDEMPOTENCY_KEY))
                .isNotEqualTo(cause.getMetaData().get(EventLog.IDEMPOTENCY_KEY));
        assertThat(metadata.get(MessageOrigin.CORRELATION))
                .isEqualTo(cause.getMetaData().get(MessageOrigin.CORRELATION));
        assertThat(metadata.get("traceparent").toString().substring(3, 35))
                .isEqualTo(cause.getMetaData().get("traceparent").toString().substring(3, 35));
    }

    private static <T> List<T> atOnce(int times, Callable<T> call) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(java.util.Collections.nCopies(times, call))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
