package vn.chungtay.infra.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.chungtay.infra.eventstore.TestLog.dense;
import static vn.chungtay.infra.eventstore.TestLog.event;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.test.servers.TestServers;

/** Who follows the log in the process that appends need not ask for what it appended, and sees the log that everybody sees. */
class OwnCommitsTest {

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
    void areNotAskedFor() {
        ours.engine().appendEvents(event("a", 0), event("a", 1));
        ours.engine().appendEvents(event("a", 2));
        sent.forget();

        List<LoggedEvent> events = ours.log().read(0, 100);

        assertThat(sent.finds()).isEmpty();
        assertThat(events).isEqualTo(theirs.log().read(0, 100)).hasSize(3);
        assertThat(ours.log().read(3, 100)).isEmpty();
        assertThat(sent.finds()).as("others may have appended behind them").isNotEmpty();
    }

    @Test
    void areAskedForWhereNothingIsKept() {
        try (TestLog forgetful =
                TestLog.on(database, new TunedSettings().recentBytes(0).build(), sent)) {
            forgetful.engine().appendEvents(event("a", 0));
            sent.forget();

            assertThat(forgetful.log().read(0, 100)).hasSize(1);
            assertThat(sent.finds()).isNotEmpty();
        }
    }

    @Test
    void standAmongThoseOfOthers() {
        for (int sequence = 0; sequence < 12; sequence += 3) {
            ours.engine().appendEvents(event("a", sequence), event("a", sequence + 1));
            theirs.engine().appendEvents(event("a", sequence + 2));
        }

        assertThat(ours.positions()).isEqualTo(dense(12));
        assertThat(ours.all()).isEqualTo(theirs.all());
        assertThat(ours.log().read(4, 100)).as("from within a commit").first().satisfies(inside -> {
            assertThat(inside.position()).isEqualTo(4);
            assertThat(inside.sequence()).isEqualTo(4);
        });
    }

    @Test
    void areNotThoseThatWereRefused() {
        theirs.engine().appendEvents(event("a", 0), event("a", 1));
        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> ours.engine().appendEvents(event("a", 1)));
        ours.engine().appendEvents(event("b", 0));

        assertThat(ours.all()).isEqualTo(theirs.all()).hasSize(3);
    }

    @Test
    void areReadAsFarAsIsAskedFor() {
        List<Long> ends = new ArrayList<>();
        for (int sequence = 0; sequence < 6; sequence += 2) {
            ours.engine().appendEvents(event("a", sequence), event("a", sequence + 1));
        }
        for (int limit = 1; limit <= 6; limit++) {
            ends.add(ours.log().read(0, limit).getLast().position());
        }

        assertThat(ends).containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void takeNoMoreThanTheirBytes() {
        RawBsonDocument document = stored();
        long bytes = 3L * document.getByteBuffer().remaining();
        var own = new OwnCommits(4 * bytes + bytes / 2, event -> {});

        LongStream.range(0, 10).forEach(position -> own.settled(position, document));

        assertThat(LongStream.range(0, 10)
                        .filter(position -> !own.from(position, 1).isEmpty()))
                .as("the latest four")
                .containsExactly(6L, 7L, 8L, 9L);

        var tooLittle = new OwnCommits(bytes - 1, event -> {});
        tooLittle.settled(0, document);
        assertThat(tooLittle.from(0, 1)).isEmpty();
    }

    private RawBsonDocument stored() {
        theirs.engine().appendEvents(event("a", 0));
        return new RawBsonDocument(
                theirs.database()
                        .getCollection(TestLog.COMMITS, BsonDocument.class)
                        .find()
                        .first(),
                new BsonDocumentCodec());
    }
}
