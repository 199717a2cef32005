package vn.chungtay.infra.eventstore.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chungtay.infra.eventstore.TestLog;
import vn.chungtay.test.servers.TestServers;

/**
 * Four processes write and two track, while all of them are paused and killed and writers die between two steps of an append;
 * one writer's clock is an hour behind, another's an hour ahead. {@code -Dfaults.seed=…} chooses who suffers what.
 */
class KilledProcessesTest {

    private static final Logger log = LoggerFactory.getLogger(KilledProcessesTest.class);

    private static final List<Integer> CLOCKS_AHEAD_S = List.of(0, -3_600, 3_600, 0);
    private static final int TRACKERS = 2;
    private static final int BLOWS = 30;
    private static final int DEATHS_IN_APPENDS = 6;
    private static final int LONGEST_LIFE_STEPS = 150;
    private static final int LONGEST_PAUSE_MS = 400;
    private static final Duration CHAOS = Duration.ofSeconds(20);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final String database = TestServers.newDatabase();
    private final long seed = Long.getLong("faults.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final List<ChildProcess> writers = new ArrayList<>();
    private final List<ChildProcess> trackers = new ArrayList<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private int deathsLeft = DEATHS_IN_APPENDS;
    private int kills;
    private int starts;

    @TempDir
    Path folder;

    @AfterEach
    void killAll() {
        all().forEach(ChildProcess::close);
    }

    @Test
    void everyTrackerSeesAllThatWasAcknowledgedOnceAndInOneOrder() throws Exception {
        startAll();
        await().atMost(LONGEST).until(this::allHaveBegun);
        strike();
        for (ChildProcess writer : writers) {
            writer.end();
        }
        try (TestLog sound = TestLog.on(database)) {
            List<StoredCommit> stored = StoredCommit.all(sound.database());
            List<String> events = inOrder(stored);
            for (int t = 0; t < TRACKERS; t++) {
                String tracker = "tracker-" + t;
                trackers.get(t).restartIfKilled();
                await().atMost(LONGEST).until(() -> noted(tracker).size() >= events.size());
                trackers.get(t).end();
            }
            List<String> acknowledged = acknowledged();
            log.info(
                    "seed {}: {} commits, {} events acknowledged, {} kills",
                    seed,
                    stored.size(),
                    acknowledged.size(),
                    kills + DEATHS_IN_APPENDS - deathsLeft);

            assertThat(LogModel.flaws(stored)).as("seed %s", seed).isEmpty();
            assertThat(idsOf(stored)).as("seed %s", seed).containsAll(acknowledged);
            for (int t = 0; t < TRACKERS; t++) {
                assertThat(noted("tracker-" + t))
                        .as("seed %s, tracker %s", seed, t)
                        .isEqualTo(events);
            }
            assertThat(spreadOfTimes(sound)).as("clocks differ").isGreaterThan(Duration.ofMinutes(100));
            assertThat(sound.log().lastPosition()).isEqualTo(events.size() - 1L);
        }
    }

    private void startAll() throws IOException {
        for (int w = 0; w < CLOCKS_AHEAD_S.size(); w++) {
            String name = "writer-" + w;
            String ahead = String.valueOf(CLOCKS_AHEAD_S.get(w));
            writers.add(new ChildProcess(
                    name,
                    WriterProcess.class,
                    () -> List.of(TestServers.mongodbUri(), database, name, ahead, stepsToLive(), path(name)),
                    folder));
        }
        for (int t = 0; t < TRACKERS; t++) {
            String name = "tracker-" + t;
            trackers.add(new ChildProcess(
                    name, TrackerProcess.class, () -> List.of(TestServers.mongodbUri(), database, path(name)), folder));
        }
    }

    private String stepsToLive() {
        boolean first = starts++ < CLOCKS_AHEAD_S.size();
        if (first || deathsLeft == 0) {
            return "0";
        }
        deathsLeft--;
        return String.valueOf(1 + random.nextInt(LONGEST_LIFE_STEPS));
    }

    private boolean allHaveBegun() {
        return Stream.of("writer-0", "writer-1", "writer-2", "writer-3", "tracker-0", "tracker-1")
                .noneMatch(name -> noted(name).isEmpty());
    }

    private List<ChildProcess> all() {
        return Stream.concat(writers.stream(), trackers.stream()).toList();
    }

    /** Pauses and kills one after the other. */
    private void strike() throws Exception {
        List<ChildProcess> all = all();
        long end = System.nanoTime() + CHAOS.toNanos();
        for (int blow = 0; blow < BLOWS && System.nanoTime() < end; blow++) {
            ChildProcess struck = all.get(random.nextInt(all.size()));
            if (random.nextInt(5) == 0) {
                struck.kill();
                kills++;
            } else {
                struck.pause();
                assertThat(never.await(random.nextInt(LONGEST_PAUSE_MS), TimeUnit.MILLISECONDS))
                        .isFalse();
                struck.resume();
            }
            for (ChildProcess process : all) {
                process.restartIfKilled();
            }
        }
    }

    private List<String> acknowledged() {
        List<String> ids = new ArrayList<>();
        for (int w = 0; w < CLOCKS_AHEAD_S.size(); w++) {
            ids.addAll(noted("writer-" + w));
        }
        assertThat(ids).doesNotHaveDuplicates().isNotEmpty();
        return ids;
    }

    private List<String> noted(String name) {
        return NotedLines.of(Path.of(path(name)));
    }

    private String path(String name) {
        return folder.resolve(name + ".noted").toString();
    }

    private static List<String> idsOf(List<StoredCommit> stored) {
        return stored.stream().flatMap(commit -> commit.eventIds().stream()).toList();
    }

    /** Positions and ids as a tracker notes them. */
    private static List<String> inOrder(List<StoredCommit> stored) {
        List<String> lines = new ArrayList<>();
        for (String id : idsOf(stored)) {
            lines.add(lines.size() + " " + id);
        }
        return lines;
    }

    private static Duration spreadOfTimes(TestLog sound) {
        List<Date> times = new ArrayList<>();
        for (Document commit : sound.database().getCollection("events").find()) {
            commit.getList("e", Document.class).forEach(event -> times.add(event.getDate("w")));
        }
        times.sort(null);
        return Duration.between(times.getFirst().toInstant(), times.getLast().toInstant());
    }
}
