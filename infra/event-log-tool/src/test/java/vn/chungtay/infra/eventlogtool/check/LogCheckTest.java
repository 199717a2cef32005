package vn.chungtay.infra.eventlogtool.check;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.rename;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.infra.eventlogtool.TestLog.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.BsonDateTime;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.chungtay.infra.eventlogtool.TestLog;

/** The log of {@link TestLog#filled} has commits at 0, 3, 4, 6, 7 and ends at 9. */
class LogCheckTest {

    private final TestLog log = new TestLog();
    private final List<String> found = new ArrayList<>();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void aLogThatAServiceWroteIsSound() {
        log.filled();

        Summary summary = check();

        assertThat(found).isEmpty();
        assertThat(summary.findings()).isZero();
        assertThat(summary.commits()).isEqualTo(5);
        assertThat(summary.events()).isEqualTo(9);
        assertThat(summary.aggregates()).isEqualTo(3);
        assertThat(summary.snapshots()).isEqualTo(1);
        assertThat(summary.eventsByType()).isEqualTo(Map.of("java.lang.String", 9L));
        assertThat(summary.earliest()).isNotNull().isBeforeOrEqualTo(summary.latest());
        try (var open = log.open()) {
            assertThat(summary.epoch()).isEqualTo(open.epoch());
        }
    }

    @Test
    void anEmptyLogIsSound() {
        log.open().close();

        Summary summary = check();

        assertThat(found).isEmpty();
        assertThat(summary.events()).isZero();
        assertThat(summary.earliest()).isNull();
    }

    @Test
    void aDatabaseWithoutALogIsNot() {
        assertThat(check().findings()).isPositive();
        assertThat(found).contains("log: log.absent []");
    }

    @Test
    void moreThanOneBatchIsRead() {
        log.planted(2_500, 10);

        assertThat(check().aggregates()).isEqualTo(100);
        assertThat(found).isEmpty();
    }

    @Test
    void moreFindingsThanAreShownAreCounted() {
        log.planted(50, 10);
        log.commits().updateMany(new Document(), set("y", 1));

        assertThat(new LogCheck(log.database(), 7, this::keep, (commits, position) -> {})
                        .run()
                        .findings())
                .isEqualTo(50);
        assertThat(found).hasSize(7);
    }

    @Nested
    class Density {

        @Test
        void aMissingCommit() {
            log.filled().commits().deleteOne(eq("_id", 4L));

            check();

            assertThat(found)
                    .containsExactly(
                            "position 4: commit.gap [6]",
                            "position 7: event.sequence [b, 2, 1]",
                            "position 8: event.sequence [c, 1, 0]");
        }

        @Test
        void aMissingFirstCommit() {
            log.planted(3, 10).commits().deleteOne(eq("_id", 0L));

            check();

            assertThat(found).containsExactly("position 0: commit.gap [1]");
        }

        @Test
        void aCommitInsideAnother() {
            log.filled();
            insert(5L, 4L);

            check();

            assertThat(found).containsExactly("position 5: commit.overlap [6]");
        }

        @Test
        void somethingThatIsNoCommit() {
            log.filled().commits().insertOne(new Document("_id", "note"));
            insert(-1L, 0L);

            check();

            assertThat(found)
                    .containsExactly("position -1: commit.overlap [0]", "log: commit.foreign [{\"_id\": \"note\"}]");
        }

        @Test
        void aWrongNumberOfEvents() {
            damage(4, set("n", 3));

            assertThat(found).containsExactly("position 4: commit.size [3, 2]");
        }

        @Test
        void aCommitWithoutEvents() {
            damage(6, combine(set("n", 0), set("e", List.of())));

            assertThat(found).contains("position 6: commit.size [0, 0]");
        }

        @Test
        void aWrongRunningMaximum() {
            log.filled();
            log.commits().updateOne(eq("_id", 4L), set("m", new BsonDateTime(5)));

            check();

            assertThat(found).singleElement().asString().startsWith("position 4: commit.latest [5, 1");
        }
    }

    @Nested
    class Layout {

        @Test
        void anUnknownFieldOfACommit() {
            damage(4, set("y", 1));

            assertThat(found).containsExactly("position 4: field.unknown [y]");
        }

        @Test
        void anUnknownFieldOfAnEvent() {
            damage(4, set("e.1.y", 1));

            assertThat(found).containsExactly("position 5: field.unknown [y]");
        }

        @Test
        void aMissingField() {
            damage(4, unset("c"));

            assertThat(found).contains("position 4: field.missing [c]");
        }

        @Test
        void aFieldOfAnotherType() {
            damage(7, set("e.1.w", "yesterday"));

            assertThat(found).containsExactly("position 8: field.type [w, STRING, DATE_TIME]");
        }

        @Test
        void eventsThatAreNone() {
            damage(7, set("e", List.of("x", "y")));

            assertThat(found).startsWith("position 7: event.form [STRING]", "position 8: event.form [STRING]");
        }

        @Test
        void aLayoutOfALaterVersion() {
            log.filled().database().getCollection("log").updateOne(eq("_id", "log"), set("layout", 99));

            check();

            assertThat(found).containsExactly("log: log.layout [99, 1]");
        }

        @Test
        void anUnfinishedRestore() {
            log.filled().database().getCollection("log").insertOne(new Document("_id", "restore"));

            check();

            assertThat(found).containsExactly("log: log.restoring []");
        }
    }

    @Nested
    class Texts {

        @Test
        void aPayloadThatIsNotJson() {
            damage(4, set("e.1.p", "{\"amountVnd\": 5"));
            damage(7, set("e.0.p", "{} {}"));

            assertThat(found).contains("position 5: event.payload []", "position 7: event.payload []");
        }

        @Test
        void metadataThatIsNotAnObjectOfStrings() {
            damage(4, set("e.1.d", "{\"traceId\": 5}"));

            assertThat(found).containsExactly("position 5: event.metadata []");
        }
    }

    @Nested
    class Identity {

        @Test
        void aSequenceThatIsMissing() {
            damage(4, set("e.1.k", "b#7"));

            assertThat(found)
                    .containsExactly("position 5: event.sequence [b, 7, 1]", "position 7: event.sequence [b, 2, 8]");
        }

        @Test
        void aKeyOfAnotherForm() {
            damage(4, set("e.0.k", "c"));

            assertThat(found).contains("position 4: event.key [c]");
        }

        @Test
        void aKeyOfAnEventWithoutAnAggregateThatIsNotItsId() {
            damage(6, set("e.0.k", "another#0"));

            assertThat(found).singleElement().asString().startsWith("position 6: event.key-of-no-aggregate");
        }

        @Test
        void aCommitIdThatComesTwice() {
            log.planted(5, 10).commits().updateOne(eq("_id", 4L), set("c", "commit-1"));

            check();

            assertThat(found).containsExactly("position 4: commit.id-twice [commit-1, 1]");
        }

        @Test
        void anEventIdThatComesTwiceInOneCommit() {
            log.filled();
            String id = log.commits()
                    .find(eq("_id", 4L))
                    .first()
                    .getList("e", Document.class)
                    .getFirst()
                    .getString("i");
            log.commits().updateOne(eq("_id", 4L), set("e.1.i", id));

            check();

            assertThat(found).containsExactly("position 5: event.id-twice [" + id + ", 5]");
        }

        @Test
        void indexesThatAreMissingAndWhatTheyWouldHaveKeptOut() {
            log.planted(5, 10);
            List.of("e.k", "e.i", "x").forEach(field -> log.commits().dropIndex(new Document(field, 1)));
            log.commits().updateOne(eq("_id", 2L), combine(set("e.0.i", "event-0"), set("x", "hash")));
            log.commits().updateOne(eq("_id", 3L), combine(set("e.0.k", "aggregate-1#0"), set("x", "hash")));
            log.commits().updateOne(eq("_id", 4L), combine(unset("e.0.a"), set("e.0.k", "aggregate-1#0")));

            check();

            assertThat(found)
                    .containsExactly(
                            "log: log.unguarded [e.i]",
                            "log: log.unguarded [e.k]",
                            "log: log.unguarded [x]",
                            "position 2: event.id-twice [event-0, 0]",
                            "position 3: commit.key-twice [hash, 2]",
                            "position 3: event.sequence [aggregate-1, 0, 1]",
                            "position 4: event.sequence [aggregate-1, 0, 1]",
                            "position 4: event.key-of-no-aggregate [event-4]");
        }
    }

    @Nested
    class Snapshots {

        @Test
        void aheadOfTheirAggregate() {
            log.filled();
            try (var open = log.open()) {
                TestLog.engine(open).storeSnapshot(event("c", 2));
                TestLog.engine(open).storeSnapshot(event("d", 0));
            }

            check();

            assertThat(found)
                    .containsExactlyInAnyOrder(
                            "snapshot c: snapshot.ahead [2, 1]", "snapshot d: snapshot.ahead [0, -1]");
        }

        @Test
        void ofAnotherLayout() {
            log.filled().database().getCollection("snapshots").updateOne(eq("_id", "b"), combine(rename("e", "f")));

            check();

            assertThat(found).containsExactly("snapshot b: field.missing [e]", "snapshot b: field.unknown [f]");
        }

        @Test
        void thatHoldWhatTheyDoNotSay() {
            log.filled().database().getCollection("snapshots").updateOne(eq("_id", "b"), set("s", 0L));

            check();

            assertThat(found).containsExactly("snapshot b: snapshot.key [0, b, 1]");
        }
    }

    /** One more commit of one event, from the time of another one. */
    private void insert(long position, long timeOf) {
        Object time = log.commits().find(eq("_id", timeOf)).first().get("m");
        Document event = new Document(Map.of("k", "z#0", "i", "z", "t", "z", "w", time, "p", "{}", "d", "{}"));
        log.commits()
                .insertOne(new Document(Map.of("_id", position, "n", 1, "c", "z", "m", time, "e", List.of(event))));
    }

    private void damage(long position, Bson change) {
        if (log.commits().countDocuments() == 0) {
            log.filled();
        }
        log.commits().updateOne(eq("_id", position), change);
        found.clear();
        check();
    }

    private Summary check() {
        return new LogCheck(log.database(), 1_000, this::keep, (commits, position) -> {}).run();
    }

    private void keep(Finding finding) {
        found.add((finding.place() + " " + finding.at()).strip() + ": " + finding.code() + " " + finding.facts());
    }
}
