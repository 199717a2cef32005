package vn.chungtay.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.infra.eventstore.TestLog.event;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.test.servers.TestServers;

/** Two processes, each with a client and an engine of its own, write to one log. */
class ConcurrentProcessesTest {

    private static final int WRITERS = 6;
    private static final int COMMITS = 25;

    private TestLog one;
    private TestLog other;

    @BeforeEach
    void openTwice() {
        String database = TestServers.newDatabase();
        one = TestLog.on(database);
        other = TestLog.on(database);
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void loseNothingAndLeaveNoGapAndAgreeOnTheOrder() throws Exception {
        List<Callable<Long>> writers = new ArrayList<>();
        for (int w = 0; w < WRITERS; w++) {
            String name = "writer-" + w;
            TestLog log = w % 2 == 0 ? one : other;
            writers.add(() -> writeOnesTwosAndThrees(log, name));
        }

        long written =
                Appends.together(writers).stream().mapToLong(Long::longValue).sum();

        assertThat(one.positions()).isEqualTo(TestLog.dense(written));
        assertThat(other.all()).isEqualTo(one.all());
        assertThat(one.log().lastPosition()).isEqualTo(written - 1);
        for (int w = 0; w < WRITERS; w++) {
            String name = "writer-" + w;
            List<Long> sequences = one.all().stream()
                    .filter(event -> event.aggregateId().equals(name))
                    .map(LoggedEvent::sequence)
                    .toList();
            assertThat(sequences).as("events of %s in their order", name).isEqualTo(TestLog.dense(written / WRITERS));
        }
    }

    @Test
    void oneOfAllThatDecideOnTheSameVersionWins() throws Exception {
        int versions = 10;
        for (int version = 0; version < versions; version++) {
            long sequence = version;
            List<Callable<Boolean>> rivals = new ArrayList<>();
            for (int w = 0; w < WRITERS; w++) {
                TestLog log = w % 2 == 0 ? one : other;
                String bystander = "bystander-" + version + "-" + w;
                rivals.add(() -> wins(log, sequence));
                rivals.add(() -> {
                    log.engine().appendEvents(event(bystander, 0));
                    return false;
                });
            }
            assertThat(Appends.together(rivals)).as("winners at %s", sequence).containsOnlyOnce(true);
        }
        assertThat(one.engine().readEvents("contended").asStream()).hasSize(versions);
        assertThat(one.positions()).isEqualTo(TestLog.dense(versions + (long) versions * WRITERS));
    }

    @Test
    void readerAtTheEndSeesWhatTheOtherAppendsThen() {
        one.engine().appendEvents(event("a", 0));
        assertThat(one.log().read(1, 10)).isEmpty();

        other.engine().appendEvents(event("a", 1), event("b", 0));

        assertThat(one.log().read(1, 10)).extracting(LoggedEvent::position).containsExactly(1L, 2L);
        assertThat(one.log().lastPosition()).isEqualTo(2);
        assertThat(one.log().read(2, 10)).as("from inside a commit").hasSize(1);
    }

    private static long writeOnesTwosAndThrees(TestLog log, String aggregateId) {
        long sequence = 0;
        for (int commit = 0; commit < COMMITS; commit++) {
            long first = sequence;
            long size = 1 + commit % 3;
            log.engine()
                    .appendEvents(LongStream.range(first, first + size)
                            .mapToObj(s -> event(aggregateId, s))
                            .toList());
            sequence += size;
        }
        return sequence;
    }

    private static boolean wins(TestLog log, long sequence) {
        try {
            log.engine().appendEvents(event("contended", sequence));
            return true;
        } catch (ConcurrencyException | AggregateStreamCreationException lost) {
            return false;
        }
    }
}
