package vn.chungtay.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.infra.eventstore.TestLog.event;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.test.servers.TestServers;

/** What was read of an aggregate is not read again; what came after it, from whichever process, is never missed. */
class RecentEventsTest {

    private static final int EVENTS = 12;

    private final String database = TestServers.newDatabase();
    private final SentCommands sent = new SentCommands();
    private final TestLog ours = TestLog.on(database, LogSettings.defaults(), sent);
    private final TestLog theirs = TestLog.on(database);

    @AfterEach
    void close() {
        theirs.close();
        ours.close();
    }

    @Test
    void asksForWhatIsNewOnly() {
        theirs.engine().appendEvents(events(0, EVENTS));
        assertThat(sequences(ours, 0)).hasSize(EVENTS);
        sent.forget();

        theirs.engine().appendEvents(event("a", EVENTS), event("b", 0));

        assertThat(sequences(ours, 0)).isEqualTo(sequencesTo(EVENTS + 1));
        assertThat(asked()).contains("\"a#" + EVENTS + "\"").doesNotContain("a#0", "a#" + (EVENTS - 1));
    }

    @Test
    void knowsWhatThisProcessHasAppendedAndFollowed() {
        ours.engine().appendEvents(events(0, EVENTS));
        ours.log().read(0, EVENTS);
        theirs.engine().appendEvents(event("a", EVENTS));
        theirs.engine().appendEvents(event("a", EVENTS + 1));
        theirs.engine().appendEvents(event("a", EVENTS + 2));
        sent.forget();

        assertThat(sequences(ours, 0)).isEqualTo(sequencesTo(EVENTS + 3));
        assertThat(asked()).contains("a#" + EVENTS).doesNotContain("a#0", "a#" + (EVENTS - 1));
    }

    @Test
    void isNotFilledByALargeCommitThatWasFollowed() {
        ours.engine().appendEvents(events(0, 16));
        ours.engine().appendEvents(events(16, 33));
        ours.log().read(0, 100);
        ours.log().read(16, 100);
        sent.forget();

        assertThat(sequences(ours, 0)).isEqualTo(sequencesTo(33));
        assertThat(asked()).contains("a#16").doesNotContain("a#0", "a#15");
    }

    @Test
    void looksForFewKeysBehindWhatIsKnown() {
        theirs.engine().appendEvents(event("a", 0));
        assertThat(sequences(ours, 0)).containsExactly(0L);
        sent.forget();

        assertThat(sequences(ours, 0)).containsExactly(0L);
        assertThat(asked()).contains("a#1", "a#2").doesNotContain("a#3");
    }

    @Test
    void takesUpFromAnySequence() {
        theirs.engine().appendEvents(events(0, EVENTS));
        assertThat(sequences(ours, 5)).startsWith(5L).hasSize(EVENTS - 5);
        sent.forget();

        assertThat(sequences(ours, 3))
                .as("what is known begins further on")
                .startsWith(3L)
                .hasSize(EVENTS - 3);
        assertThat(asked()).contains("a#3");
        sent.forget();
        assertThat(sequences(ours, 4)).startsWith(4L).hasSize(EVENTS - 4);
        assertThat(asked()).doesNotContain("a#4", "a#" + (EVENTS - 1));
    }

    @Test
    void isTheSameWithoutThem() {
        try (TestLog forgetful =
                TestLog.on(database, new TunedSettings().recentBytes(0).build(), sent)) {
            theirs.engine().appendEvents(events(0, EVENTS));
            assertThat(sequences(forgetful, 0)).hasSize(EVENTS);
            sent.forget();

            assertThat(sequences(forgetful, 0)).hasSize(EVENTS);
            assertThat(asked()).contains("a#0");
        }
    }

    @Test
    void keepsNoMoreThanItsBytes() {
        var recent = new RecentEvents(4_000);
        List<LoggedEvent> all = IntStream.range(0, 100)
                .mapToObj(sequence -> new LoggedEvent(
                        sequence, "i" + sequence, "a", "A", sequence, "t", null, Instant.EPOCH, "x".repeat(300), "{}"))
                .toList();

        all.forEach(recent::add);

        assertThat(all)
                .filteredOn(known -> !recent.known("a", known.sequence(), known.sequence() + 1)
                        .isEmpty())
                .as("a thousand bytes each")
                .hasSizeLessThanOrEqualTo(4)
                .isNotEmpty();
    }

    private static List<DomainEventMessage<String>> events(int first, int end) {
        return IntStream.range(first, end)
                .mapToObj(sequence -> event("a", sequence))
                .toList();
    }

    private static List<Long> sequences(TestLog log, long first) {
        return log.engine()
                .readEvents("a", first)
                .asStream()
                .map(DomainEventMessage::getSequenceNumber)
                .toList();
    }

    private static List<Long> sequencesTo(long end) {
        return Stream.iterate(0L, sequence -> sequence < end, sequence -> sequence + 1)
                .toList();
    }

    private String asked() {
        return sent.finds().toString();
    }
}
