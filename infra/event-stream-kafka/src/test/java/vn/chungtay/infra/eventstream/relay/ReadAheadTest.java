package vn.chungtay.infra.eventstream.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.eventstore.LogReader;
import vn.chungtay.infra.eventstore.LoggedEvent;

class ReadAheadTest {

    private static final int PAGE = 3;
    private static final RuntimeException AWAY = new IllegalStateException("the database is away");

    private final List<LoggedEvent> events = new CopyOnWriteArrayList<>();
    private volatile long failAt = -1;
    private final Semaphore reads = new Semaphore(0);
    private final ReadAhead log = new ReadAhead(new ListedLog(), PAGE);

    @Test
    void pagesFollowOneAnother() {
        append(7);

        assertThat(positions(log.page(0))).containsExactly(0L, 1L, 2L);
        assertThat(positions(log.page(3))).containsExactly(3L, 4L, 5L);
        assertThat(positions(log.page(6))).containsExactly(6L);
        assertThat(log.page(7)).isEmpty();
    }

    @Test
    void theEndIsLookedForAgainWhenItIsAskedFor() throws InterruptedException {
        append(PAGE);
        log.page(0);
        assertThat(reads.tryAcquire(2, 10, TimeUnit.SECONDS)).isTrue();
        append(1);

        assertThat(positions(log.page(3))).containsExactly(3L);
    }

    @Test
    void aReadThatFailedIsToldAsItWasAndReadAgain() {
        append(PAGE + 1);
        failAt = 3;
        log.page(0);

        assertThatThrownBy(() -> log.page(3)).isSameAs(AWAY);
        failAt = -1;
        assertThat(positions(log.page(3))).containsExactly(3L);
    }

    private void append(int count) {
        long next = events.size();
        LongStream.range(next, next + count)
                .mapToObj(position -> new LoggedEvent(
                        position, "e" + position, "a", "A", position, "a.B", null, Instant.EPOCH, "{}", "{}"))
                .forEach(events::add);
    }

    private static List<Long> positions(List<LoggedEvent> page) {
        return page.stream().map(LoggedEvent::position).toList();
    }

    /** A log that is a list, and tells when it was read. */
    private final class ListedLog implements LogReader {

        @Override
        public List<LoggedEvent> read(long fromPosition, int limit) {
            if (fromPosition == failAt) {
                throw AWAY;
            }
            List<LoggedEvent> read =
                    events.stream().skip(fromPosition).limit(limit).toList();
            reads.release();
            return read;
        }

        @Override
        public List<LoggedEvent> readBackwards(String aggregateId, long belowSequence, int limit) {
            throw new UnsupportedOperationException("not read ahead");
        }

        @Override
        public Runnable onAppend(Runnable listener) {
            throw new UnsupportedOperationException("not read ahead");
        }
    }
}
