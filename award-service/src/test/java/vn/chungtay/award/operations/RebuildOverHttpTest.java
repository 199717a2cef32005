package vn.chungtay.award.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.award.AwardService;
import vn.chungtay.award.GiftStream;
import vn.chungtay.award.evidence.Entry;
import vn.chungtay.infra.contracts.PublishedSchemas;
import vn.chungtay.infra.service.projection.GenerationKeeper;
import vn.chungtay.infra.service.projection.Projection;
import vn.chungtay.test.security.TestTokens;

/** An operator has the evidence made anew while it is being read and while facts go on arriving. */
class RebuildOverHttpTest extends AwardService {

    private static final String OPERATOR = TestTokens.token("VH0001", "VSS", "operator");
    private static final String EMULATION = TestTokens.token("TD0001", "VSS", "emulation");
    private static final String VIEW = "/api/v1/awards/operations/projections/" + Entry.VIEW;
    private static final String UNIT = "T63-62";
    private static final String WHY = "{\"reason\": \"Đọc sai đơn vị\"}";

    @Autowired
    private GenerationKeeper keeper;

    @Test
    void theEvidenceIsTheViewThatThereIs() {
        assertThat(keeper.projections()).extracting(Projection::name).containsExactly(Entry.VIEW);
    }

    @Test
    void everyFactIsShownBeforeAndAfterAndNothingIsMissingMeanwhile() {
        for (int i = 0; i < 30; i++) {
            give(1_000);
        }
        until(() -> received() == 30_000);
        int before = view().path("serving").asInt();
        AtomicBoolean reading = new AtomicBoolean(true);
        AtomicLong least = new AtomicLong(Long.MAX_VALUE);
        Thread reader = Thread.ofVirtual().start(() -> {
            while (reading.get()) {
                least.accumulateAndGet(received(), Math::min);
            }
        });

        Reply accepted = post(OPERATOR, VIEW + "/rebuilds", WHY);
        assertThat(accepted.status()).isEqualTo(202);
        until(() -> !view().path("other").isMissingNode());
        assertThat(post(OPERATOR, VIEW + "/rebuilds", WHY))
                .returns(422, Reply::status)
                .returns("projection.rebuild-runs", Reply::code);
        give(5);
        until(() -> view().path("serving").asInt() == before + 1);
        until(() -> received() == 30_005);
        reading.set(false);
        until(() -> !reader.isAlive());

        assertThat(least).hasValueBetween(30_000, 30_005);
        String act = String.valueOf(accepted.header("Location"));
        until(() -> get(OPERATOR, act).body().path("state").asString().equals("DONE"));
        assertThat(get(OPERATOR, act).body().path("reason").asString()).isEqualTo("Đọc sai đơn vị");
        assertThat(get(OPERATOR, act).body().path("outcome").path("events").asLong())
                .isPositive();
        until(() -> view().path("other").isMissingNode());
        give(1);
        until(() -> received() == 30_006);
    }

    private JsonNode view() {
        return get(OPERATOR, VIEW).body();
    }

    private long received() {
        Reply reply = get(EMULATION, "/api/v1/awards/evidence/" + UNIT);
        assertThat(reply.status()).isEqualTo(200);
        return reply.data().path("moneyReceivedVnd").asLong();
    }

    private static void give(long amountVnd) {
        ObjectNode gift = PublishedSchemas.committed()
                .example(GiftStream.TYPE, ObjectNode.class)
                .put("unitCode", UNIT)
                .put("amountVnd", amountVnd);
        GiftStream.send("gift-" + UUID.randomUUID(), 0, gift.toString());
    }

    private static void until(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(condition);
    }
}
