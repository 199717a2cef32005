package vn.chungtay.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.chungtay.infra.eventstore.TestLog.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.test.servers.FaultyProxy;
import vn.chungtay.test.servers.FaultyProxy.Fault;
import vn.chungtay.test.servers.TestServers;

/** Connections that break around an insert: what was acknowledged is in the log, once, and the log stays dense. */
class SettlingTest {

    private static final long SEED = 20_250_109L;

    private final String database = TestServers.newDatabase();
    private final FaultyProxy proxy = new FaultyProxy(TestServers.mongodbUri());
    private TestLog broken;
    private TestLog sound;

    @BeforeEach
    void open() {
        broken = TestLog.on(proxy.uri(), database, LogSettings.defaults());
        sound = TestLog.on(database);
    }

    @AfterEach
    void close() throws Exception {
        broken.close();
        sound.close();
        proxy.close();
    }

    @Test
    void settlesAnAppendWhoseAnswerIsLost() {
        faults(Fault.ANSWER_LOST);

        broken.engine().appendEvents(event("a", 0), event("a", 1));

        assertThat(sound.all()).extracting(LoggedEvent::sequence).containsExactly(0L, 1L);
    }

    @Test
    void settlesAnAppendThatNeverArrived() {
        faults(Fault.REQUEST_LOST, Fault.REQUEST_LOST, Fault.ANSWER_LOST);

        broken.engine().appendEvents(event("a", 0));

        assertThat(sound.positions()).containsExactly(0L);
    }

    @Test
    void placesAnewWhatAnotherProcessOvertook() {
        broken.engine().appendEvents(event("a", 0));
        AtomicBoolean overtaken = new AtomicBoolean();
        proxy.inserts(TestLog.COMMITS, () -> {
            if (overtaken.getAndSet(true)) {
                return Fault.NONE;
            }
            sound.engine().appendEvents(event("b", 0), event("b", 1));
            return Fault.REQUEST_LOST;
        });

        broken.engine().appendEvents(event("a", 1));

        assertThat(sound.all())
                .extracting(event -> event.aggregateId() + event.sequence())
                .containsExactly("a0", "b0", "b1", "a1");
    }

    @Test
    void losesAndDoublesNothingUnderRandomFaults() throws Exception {
        Random random = new Random(SEED);
        proxy.inserts(
                TestLog.COMMITS, () -> random.nextInt(3) > 0 ? Fault.NONE : Fault.values()[1 + random.nextInt(2)]);
        int writers = 6;
        int commits = 12;
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int w = 0; w < writers; w++) {
            TestLog log = w % 3 == 0 ? sound : broken;
            String name = "writer-" + w;
            tasks.add(() -> {
                for (long sequence = 0; sequence < 2 * commits; sequence += 2) {
                    log.engine().appendEvents(event(name, sequence), event(name, sequence + 1));
                }
                return null;
            });
        }

        Appends.together(tasks);

        assertThat(sound.positions()).isEqualTo(TestLog.dense(2L * writers * commits));
        for (int w = 0; w < writers; w++) {
            assertThat(sound.engine().readEvents("writer-" + w).asStream()).hasSize(2 * commits);
        }
    }

    @Test
    void saysThatTheOutcomeIsUnknownAndSettlesItLater() throws Exception {
        LogSettings impatient = new TunedSettings()
                .patience(Duration.ofMillis(200), Duration.ofSeconds(2))
                .longestRetryDelay(Duration.ofMillis(50))
                .build();
        try (TestLog hasty = TestLog.on(proxy.uri(), database, impatient)) {
            sound.engine().appendEvents(event("a", 0));
            proxy.inserts(TestLog.COMMITS, () -> Fault.REQUEST_LOST);

            assertThatThrownBy(() -> hasty.engine().appendEvents(event("a", 1)))
                    .isInstanceOf(AppendOutcomeUnknown.class);
            assertThatThrownBy(() -> hasty.engine().appendEvents(event("b", 0)))
                    .as("behind one that is not settled, nothing is sent")
                    .isInstanceOf(LogBusy.class);

            proxy.inserts(TestLog.COMMITS, () -> Fault.NONE);
            await().atMost(Duration.ofSeconds(10)).until(() -> sound.log().lastPosition() == 1);
            hasty.engine().appendEvents(event("c", 0));
            assertThat(sound.all())
                    .extracting(event -> event.aggregateId() + event.sequence())
                    .containsExactly("a0", "a1", "c0");
        }
    }

    private void faults(Fault... faults) {
        Iterator<Fault> next = List.of(faults).iterator();
        proxy.inserts(TestLog.COMMITS, () -> next.hasNext() ? next.next() : Fault.NONE);
    }
}
