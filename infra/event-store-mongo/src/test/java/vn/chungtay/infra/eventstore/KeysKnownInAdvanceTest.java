package vn.chungtay.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.infra.eventstore.TestLog.event;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.test.servers.TestServers;

/**
 * What the log does often asks for keys that are known in advance, by equality or {@code $in} on one indexed field: on some
 * servers, the embedded one among them, ranges and the newest document cost a scan of the whole log.
 */
class KeysKnownInAdvanceTest {

    private static final Set<String> INDEXED = Set.of("_id", "e.k", "e.i", "x");
    private static final int EVENTS = 100;

    private final SentCommands sent = new SentCommands();
    private final LogSettings rarelyChecked =
            new TunedSettings().endCheck(Duration.ofMinutes(10)).build();
    private final String database = TestServers.newDatabase();
    private final TestLog test = TestLog.on(database, rarelyChecked, sent);

    @BeforeEach
    void warmUp() {
        test.engine()
                .appendEvents(
                        IntStream.range(0, EVENTS).mapToObj(n -> event("a", n)).toList());
        assertThat(test.all()).hasSize(EVENTS);
        sent.forget();
    }

    @AfterEach
    void close() {
        assertThat(sent.names()).as("the test asked for something").isNotEmpty();
        assertThat(sent.finds()).allSatisfy(KeysKnownInAdvanceTest::asksByKeys);
        test.close();
    }

    @Test
    void whenAppending() {
        test.engine().appendEvents(event("b", 0), event("b", 1));
        test.engine().appendEvents(event("a", EVENTS, "hash"));
    }

    @Test
    void whenRefusing() {
        assertThatThrownBy(() -> test.engine().appendEvents(event("a", 1))).isInstanceOf(ConcurrencyException.class);
        test.engine().appendEvents(event("b", 0));
    }

    @Test
    void whenFollowingTheLogFromItsEnd() {
        assertThat(test.log().read(EVENTS, 10)).isEmpty();
        test.engine().appendEvents(event("b", 0), event("b", 1));
        assertThat(test.log().read(EVENTS, 10)).hasSize(2);
        assertThat(test.log().lastPosition()).isEqualTo(EVENTS + 1);
    }

    @Test
    void whenReadingFromTheStartAndFromInsideACommit() {
        assertThat(test.engine().readEvents(null, false)).hasSize(EVENTS);
        assertThat(test.log().read(EVENTS / 2, EVENTS)).hasSize(EVENTS / 2);
    }

    @Test
    void whenReadingAnAggregate() {
        assertThat(test.engine().readEvents("a").asStream()).hasSize(EVENTS);
        assertThat(test.engine().lastSequenceNumberFor("a")).contains(EVENTS - 1L);
        assertThat(test.log().readBackwards("a", EVENTS, 10)).hasSize(10);
    }

    @Test
    void whenLookingForAnIdempotencyKey() {
        assertThat(test.log().findByIdempotencyKey("hash")).isEmpty();
    }

    /** Also of a commit that begins with another aggregate, and of one whose events belong to none. */
    @Test
    void notAtAllWhenAskingForTheReceiptOfItsOwnAppend() {
        test.engine().appendEvents(event("b", 0, "both"), event("a", EVENTS, "both"), event("b", 1, "both"));
        test.engine().appendEvents(event("a", EVENTS + 1, "second"));
        int finds = sent.finds().size();
        Optional<CommitReceipt> both = test.log().findByIdempotencyKey("both");
        Optional<CommitReceipt> second = test.log().findByIdempotencyKey("second");
        assertThat(sent.finds()).hasSize(finds);
        try (TestLog other = TestLog.on(database)) {
            assertThat(both).isPresent().isEqualTo(other.log().findByIdempotencyKey("both"));
            assertThat(second).isPresent().isEqualTo(other.log().findByIdempotencyKey("second"));
        }
    }

    private static void asksByKeys(BsonDocument find) {
        BsonDocument filter = find.getDocument("filter");
        assertThat(filter).as("one field of %s", find).hasSize(1);
        assertThat(INDEXED).contains(filter.getFirstKey());
        BsonValue wanted = filter.get(filter.getFirstKey());
        if (wanted.isDocument()) {
            assertThat(wanted.asDocument().keySet()).containsExactly("$in");
        }
    }
}
