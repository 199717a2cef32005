package vn.chungtay.infra.service.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.chungtay.infra.service.projection.GenerationCollection;
import vn.chungtay.infra.service.projection.Generations;
import vn.chungtay.sample.SampleService;
import vn.chungtay.sample.counter.read.CounterViewProjector;
import vn.chungtay.test.security.TestTokens;

/** An operator has a view made anew while it is being read. */
class ProjectionsOverHttpTest extends SampleService {

    private static final String OPERATOR = TestTokens.token("VH0001", "VSS", "operator");
    private static final String PROJECTIONS = "/api/v1/sample/operations/projections";
    private static final String VIEW = PROJECTIONS + "/" + CounterViewProjector.VIEW;
    private static final String WHY = "{\"reason\": \"Số đếm sai\"}";

    @Autowired
    private GenerationCollection generations;

    @Test
    void rebuildsAndShows() {
        Reply opened = open();
        String counter = opened.body().path("id").asString();
        int before = view().path("serving").asInt();
        String key = UUID.randomUUID().toString();

        Reply accepted = ask(VIEW + "/rebuilds", WHY, key);

        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.body().path("kind").asString()).isEqualTo("REBUILD_PROJECTION");
        assertThat(ask(VIEW + "/rebuilds", WHY, key).body().path("actId"))
                .as("the same request is the same act")
                .isEqualTo(accepted.body().path("actId"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> view().path("serving").asInt() == before + 1);
        JsonNode retiring = view().path("other");
        assertThat(retiring.path("act").path("reason").asString()).isEqualTo("Số đếm sai");
        Reply counted = count(counter, 3);
        assertThat(read(counter, counted.header("Chungtay-Position"))
                        .body()
                        .path("data")
                        .path("count")
                        .asInt())
                .isEqualTo(3);
        awaitSettled();
        assertThat(act(accepted).path("state").asString()).isEqualTo("DONE");
        assertThat(view().path("toDo").asLong()).isZero();
    }

    @Test
    void refusesASecondOneWhileTheFirstIsNotCleared() {
        open();
        ask(VIEW + "/rebuilds", WHY);
        await().atMost(Duration.ofSeconds(20)).until(() -> now().other() != null);

        assertThat(ask(VIEW + "/rebuilds", WHY))
                .returns(422, Reply::status)
                .returns("projection.rebuild-runs", Reply::code);

        awaitSettled();
        assertThat(ask(VIEW + "/abandonments", WHY))
                .returns(422, Reply::status)
                .returns("projection.nothing-to-abandon", Reply::code);
    }

    @Test
    void refusesWhatIsNoViewOrHasNoReason() {
        assertThat(ask(PROJECTIONS + "/sample-one-more/rebuilds", WHY))
                .as("what reacts is no view")
                .returns(404, Reply::status)
                .returns("projection.unknown", Reply::code);
        assertThat(ask(VIEW + "/rebuilds", "{\"reason\": \" \"}"))
                .returns(400, Reply::status)
                .returns("request.field-required", Reply::code);
    }

    @Test
    void isForOperatorsAlone() {
        assertThat(send(post(VIEW + "/rebuilds", WHY)).status()).isEqualTo(403);
        assertThat(send(post(VIEW + "/abandonments", WHY)).status()).isEqualTo(403);
        assertThat(send(request(PROJECTIONS).header("Authorization", "Bearer " + OFFICER))
                        .status())
                .isEqualTo(403);
        assertThat(send(request(PROJECTIONS)).status()).isEqualTo(401);
    }

    @Test
    void listsEveryViewOfTheService() {
        JsonNode all = get(PROJECTIONS).path("items");
        assertThat(all.size()).isOne();
        assertThat(all.path(0).path("projection").asString()).isEqualTo(CounterViewProjector.VIEW);
    }

    private Generations now() {
        return generations.of(CounterViewProjector.VIEW);
    }

    private void awaitSettled() {
        await().atMost(Duration.ofSeconds(20)).until(() -> now().other() == null);
    }

    private JsonNode view() {
        return get(VIEW);
    }

    private JsonNode act(Reply accepted) {
        return get(String.valueOf(accepted.header("Location")));
    }

    private JsonNode get(String path) {
        return send(request(path).header("Authorization", "Bearer " + OPERATOR)).body();
    }

    private Reply ask(String path, String json) {
        return ask(path, json, UUID.randomUUID().toString());
    }

    private Reply ask(String path, String json, String key) {
        return send(post(path, json)
                .setHeader("Authorization", "Bearer " + OPERATOR)
                .setHeader("Idempotency-Key", key));
    }
}
