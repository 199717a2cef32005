package vn.chungtay.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.acceptance.kill.KillPoint;
import vn.chungtay.local.demo.Account;
import vn.chungtay.local.demo.ApiClient;
import vn.chungtay.local.demo.Patience;
import vn.chungtay.local.demo.Reply;
import vn.chungtay.local.demo.Story;

/**
 * Processes are killed while the story runs, at points named in their own code and at random moments, and started again with
 * {@code up}. The client only repeats what was not answered. In the end the country has exactly one story more: nothing
 * acknowledged is lost, nothing is doubled.
 */
@ExtendWith(SuiteExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillIT {

    private static final Duration STORY_LIMIT = Duration.ofSeconds(150);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final int RANDOM_KILLS = 4;
    private static final int FIRST_NUMBER = 100;

    /** To repeat a run that failed: {@code -Dchungtay.kill.seed=…}. */
    private static final long SEED = Long.getLong("chungtay.kill.seed", System.nanoTime());

    private ExecutorService player = Executors.newVirtualThreadPerTaskExecutor();
    private int nextNumber = FIRST_NUMBER;
    private RunningSuite suite;
    private ApiClient api;
    private Reports reports;

    @BeforeAll
    void start(RunningSuite running) {
        suite = running;
        api = running.client();
        reports = new Reports(api);
    }

    /** A story that failed must not go on under the next test. */
    @AfterEach
    void stopPlaying() {
        player.shutdownNow();
        player = Executors.newVirtualThreadPerTaskExecutor();
        suite.up();
    }

    @ParameterizedTest
    @CsvSource({
        // After the commit and before the answer.
        "contribution, vn.chungtay.infra.service.command.LogCommands#send, exit, 2",
        // After publishing and before the relay's position is stored.
        "housing, vn.chungtay.infra.eventstream.AcknowledgedSender#awaitAcknowledged, exit, 3",
        // After consuming and before the effect is stored.
        "contribution, vn.chungtay.infra.eventstream.consume.Subscriptions#react, enter, 1",
        "award, vn.chungtay.infra.eventstream.consume.Subscriptions#react, enter, 3",
        "reporting, vn.chungtay.reporting.nationwide.sums.MongoSums#write, enter, 3",
        // After the effect is stored and before the event counts as seen.
        "housing, vn.chungtay.infra.eventstream.consume.Subscriptions#react, exit, 2"
    })
    void atANamedPoint(String service, String method, String when, int nth) throws Exception {
        playKilledAt(new KillPoint(service, method, when, nth));
    }

    @Test
    void atRandomMoments() throws Exception {
        System.err.println("killing at random moments, seed " + SEED);
        Random random = new Random(SEED);
        List<String> services =
                List.of("contribution", "housing", "award", "reporting", "gateway", "kafka", "mongo", "identity");
        Figures before = reports.total();
        CompletableFuture<Story.Outcome> story = play();
        List<String> killed = new ArrayList<>();
        for (int i = 0; i < RANDOM_KILLS; i++) {
            String service = services.get(random.nextInt(services.size()));
            ended(story, Duration.ofMillis(200 + random.nextInt(1_800)));
            suite.kill(service);
            killed.add(service);
            suite.up();
        }
        story.get(STORY_LIMIT.toSeconds(), TimeUnit.SECONDS);

        System.err.println("killed " + killed);
        reports.awaitTotal(before.plus(Reports.ofOneStory()));
    }

    @Test
    void aServiceThatIsDownIs503WithinTheTimeLimitAndComesBack() throws Exception {
        String path = "/api/v1/awards/evidence/" + Story.UNIT;
        Account officer = Account.officer(Story.UNIT);
        suite.kill("award");
        try {
            Instant asked = Instant.now();
            Reply reply = api.exchange(officer, api.request(path).GET());

            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(10));
            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.code()).isEqualTo("gateway.service-unavailable");
            assertThat(reply.header("Retry-After")).isPresent();
            assertThat(api.get(null, "/api/v1/reports/nationwide").ok()).isTrue();
        } finally {
            suite.up();
        }
        assertThat(api.get(officer, path).ok()).isTrue();
    }

    private void playKilledAt(KillPoint point) throws Exception {
        Figures before = reports.total();
        suite.arm(point);
        CompletableFuture<Story.Outcome> story = play();
        Patience.until("the end of " + point.service() + " at " + point.method(), STORY_LIMIT, LOOK_AGAIN, () -> {
            if (suite.reached(point)) {
                return Optional.of(true);
            }
            if (story.isDone()) {
                throw new AssertionError("the story ended and " + point + " was not reached");
            }
            return Optional.empty();
        });
        suite.bringBack(point.service());
        Story.Outcome outcome = story.get(STORY_LIMIT.toSeconds(), TimeUnit.SECONDS);

        assertThat(outcome.caseId()).isNotEqualTo(outcome.refusedCaseId());
        reports.awaitTotal(before.plus(Reports.ofOneStory()));
    }

    private CompletableFuture<Story.Outcome> play() {
        int number = nextNumber++;
        return CompletableFuture.supplyAsync(
                () -> suite.story(suite.client(), number).play(), player);
    }

    /** Waits for that long, or for the end if it is sooner. */
    private static boolean ended(CompletableFuture<?> work, Duration limit) throws InterruptedException {
        try {
            work.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        }
    }
}
