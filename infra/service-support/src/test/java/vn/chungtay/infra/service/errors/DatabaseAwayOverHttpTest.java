package vn.chungtay.infra.service.errors;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.chungtay.sample.SampleService;
import vn.chungtay.test.servers.FaultyProxy;
import vn.chungtay.test.servers.FaultyProxy.Fault;
import vn.chungtay.test.servers.TestServers;

/** Wherever a request loses the database, its caller may send it again, and once it is answered it has taken effect once. */
class DatabaseAwayOverHttpTest extends SampleService {

    private static final FaultyProxy PROXY = new FaultyProxy(TestServers.mongodbUri());

    @DynamicPropertySource
    static void behindTheProxy(DynamicPropertyRegistry settings) {
        settings.add("spring.mongodb.uri", PROXY::uri);
    }

    @AfterEach
    void noMoreFaults() {
        PROXY.commands(command -> Fault.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"insert answers", "update answers", "find events", "insert events"})
    void aLostCommandIsForTheCallerToRepeat(String lost) {
        String id = open().body().path("id").asString();
        String key = UUID.randomUUID().toString();
        AtomicInteger losses = new AtomicInteger();
        PROXY.commands(
                command -> (command.name() + " " + command.collection()).equals(lost) && losses.getAndIncrement() < 2
                        ? Fault.ANSWER_LOST
                        : Fault.NONE);

        await().atMost(30, SECONDS).until(() -> {
            Reply reply = send(post("/api/v1/sample/counters/" + id + "/counts", "{\"by\": 5}")
                    .setHeader("Idempotency-Key", key));
            assertThat(reply.status()).isIn(200, 503);
            if (reply.status() == 503) {
                assertThat(reply.code())
                        .isIn("service.database-away", "idempotency.in-progress", "command.outcome-unknown");
                assertThat(reply.header("Retry-After")).isEqualTo("1");
            }
            return reply.status() == 200;
        });

        assertThat(losses).hasPositiveValue();
        assertThat(count(id, 0).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void aRefusalStandsAlsoWhenTheKeyCannotBeGivenBack() {
        String id = open().body().path("id").asString();
        AtomicInteger losses = lose("delete answers");

        Reply refused = count(id, 1001);

        assertThat(refused).returns(422, Reply::status).returns("counter.too-high", Reply::code);
        assertThat(losses).hasPositiveValue();
    }

    /** Twice the server carries a command out and the service does not hear of it. */
    private static AtomicInteger lose(String lost) {
        AtomicInteger losses = new AtomicInteger();
        PROXY.commands(
                command -> (command.name() + " " + command.collection()).equals(lost) && losses.getAndIncrement() < 2
                        ? Fault.ANSWER_LOST
                        : Fault.NONE);
        return losses;
    }
}
