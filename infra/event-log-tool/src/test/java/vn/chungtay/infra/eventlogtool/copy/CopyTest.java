package vn.chungtay.infra.eventlogtool.copy;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.infra.eventlogtool.TestLog.event;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chungtay.infra.eventlogtool.Progress;
import vn.chungtay.infra.eventlogtool.TestLog;
import vn.chungtay.infra.eventlogtool.ToolException;
import vn.chungtay.infra.eventstore.LoggedEvent;
import vn.chungtay.infra.eventstore.MongoEventLog;
import vn.chungtay.infra.eventstore.RestoreRefused;

class CopyTest {

    private static final Progress SILENT = (commits, position) -> {};

    @TempDir
    private Path folder;

    private final TestLog source = new TestLog();
    private final TestLog target = new TestLog();

    @AfterEach
    void close() {
        source.close();
        target.close();
    }

    @Nested
    class RoundTrip {

        @Test
        void givesTheSameDocuments() throws IOException {
            source.filled();

            Copied restored = restore(export());

            assertThat(target.documents()).hasSize(5).isEqualTo(source.documents());
            assertThat(restored).isEqualTo(new Copied(5, 9, 0, restored.epoch()));
        }

        @Test
        void ofAnEmptyLog() throws IOException {
            source.open().close();

            restore(export());

            target.append(event("a", 0));
            assertThat(target.documents())
                    .singleElement()
                    .satisfies(commit ->
                            assertThat(commit.getInt64("_id").getValue()).isZero());
        }

        @Test
        void ofMoreThanOneBatch() throws IOException {
            source.planted(2_500, 10);

            restore(export());

            assertThat(target.documents()).isEqualTo(source.documents());
        }

        @Test
        void ofCommitsLargerThanOneBatch() throws IOException {
            source.planted(5, 6_000_000);

            restore(export());

            assertThat(target.documents()).isEqualTo(source.documents());
        }

        @Test
        void beginsANewEpochAndGoesOnWithTheNextPosition() throws IOException {
            source.filled();

            Copied restored = restore(export());

            target.append(event("a", 3));
            try (MongoEventLog log = target.open();
                    MongoEventLog old = source.open()) {
                assertThat(log.epoch()).isEqualTo(restored.epoch()).isNotEqualTo(old.epoch());
                assertThat(log.read(8, 10)).extracting(LoggedEvent::position).containsExactly(8L, 9L);
                assertThat(log.findByIdempotencyKey("hash")).isPresent();
            }
        }

        @Test
        void leavesOutSnapshotsAndTokens() throws IOException {
            source.filled();

            restore(export());

            assertThat(target.database().listCollectionNames()).containsExactlyInAnyOrder("log", "events");
            assertThat(target.database().getCollection("log").find()).hasSize(1);
        }
    }

    @Nested
    class Exporting {

        @Test
        void writesTheSameOntoAStreamAsIntoAFile() throws IOException {
            source.filled();
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            new Export(source.database(), SILENT).to(out);

            assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(export()));
        }

        @Test
        void writesLinesThatAreJsonOfTheirOwn() throws IOException {
            source.filled();

            List<String> lines = Files.readAllLines(export());

            assertThat(lines).hasSize(7);
            assertThat(BsonDocument.parse(lines.getFirst()).getDocument("log").keySet())
                    .containsExactly("format", "layout", "epoch", "database", "first");
            assertThat(BsonDocument.parse(lines.get(2)).getDocument("commit"))
                    .isEqualTo(source.documents().get(1));
            assertThat(BsonDocument.parse(lines.getLast()).getDocument("end"))
                    .isEqualTo(BsonDocument.parse("{commits: {$numberLong: '5'}, events: {$numberLong: '9'}}"));
        }

        @Test
        void goesOnFromWhereverItWasCut() throws IOException {
            source.filled();
            byte[] whole = Files.readAllBytes(export());
            for (int length = 0; length < whole.length; length += 23) {
                Path file = Files.write(folder.resolve("cut"), Arrays.copyOf(whole, length));

                new Export(source.database(), SILENT).to(file, false);

                assertThat(Files.readAllBytes(file)).as("cut at %s", length).isEqualTo(whole);
            }
        }

        @Test
        void cutsOffWhatIsTornHoweverMuchItIs() throws IOException {
            source.filled();
            byte[] whole = Files.readAllBytes(export());
            byte[] torn = Arrays.copyOf(whole, 10 * whole.length);
            String lastLine = Files.readAllLines(folder.resolve("log.ndjson")).getLast();
            int withoutLastLine = whole.length - lastLine.length() - 1;
            Arrays.fill(torn, withoutLastLine, torn.length, (byte) 0);
            Path file = Files.write(folder.resolve("torn"), torn);

            new Export(source.database(), SILENT).to(file, false);

            assertThat(file).hasBinaryContent(whole);
        }

        @Test
        void goesOnWithAFinishedFileOnlyOnRequest() throws IOException {
            source.filled();
            Path file = export();
            byte[] before = Files.readAllBytes(file);
            source.append(event("a", 3));

            assertThat(export()).hasBinaryContent(before);
            Copied extended = new Export(source.database(), SILENT).to(file, true);

            assertThat(extended.earlier()).isEqualTo(5);
            assertThat(extended.commits()).isEqualTo(6);
            assertThat(file).hasBinaryContent(Files.readAllBytes(export("again")));
        }

        @Test
        void leavesAForeignFileAlone() throws IOException {
            source.filled();
            Path file = Files.writeString(folder.resolve("log.ndjson"), "letter to my mother");

            assertThatThrownBy(CopyTest.this::export).isInstanceOf(DamagedCopy.class);

            assertThat(file).hasContent("letter to my mother");
        }

        @Test
        void leavesTheFileOfAnotherLogAlone() throws IOException {
            source.filled();
            byte[] before = Files.readAllBytes(export());
            target.filled();

            refuses(
                    "copy.other-log",
                    () -> new Export(target.database(), SILENT).to(folder.resolve("log.ndjson"), true));

            assertThat(folder.resolve("log.ndjson")).hasBinaryContent(before);
        }

        @Test
        void doesNotGoOnWhereTheLogWasChangedBehindIt() throws IOException {
            source.filled();
            export();
            source.commits().updateOne(eq("_id", 7L), new Document("$set", new Document("c", "other")));

            refuses(
                    "copy.other-log",
                    () -> new Export(source.database(), SILENT).to(folder.resolve("log.ndjson"), true));
        }

        @Test
        void leavesADamagedFileAlone() throws IOException {
            source.filled();
            Path file = export();
            Files.writeString(file, Files.readString(file).replace("payload a 2", "payload a 3"));
            byte[] before = Files.readAllBytes(file);

            assertThatThrownBy(CopyTest.this::export)
                    .isInstanceOfSatisfying(
                            DamagedCopy.class,
                            damaged -> assertThat(damaged.line()).isEqualTo(3));

            assertThat(file).hasBinaryContent(before);
        }

        @Test
        void stopsWhereTheLogIsNotDense() throws IOException {
            source.filled().commits().deleteOne(eq("_id", 4L));

            refuses("log.not-dense", CopyTest.this::export);

            assertThat(Files.readAllLines(folder.resolve("log.ndjson"))).hasSize(3);
            assertThatThrownBy(() -> restore(folder.resolve("log.ndjson"))).isInstanceOf(DamagedCopy.class);
        }

        @Test
        void needsALogThatIsWholeAndKnown() {
            refuses("log.absent", CopyTest.this::export);
            source.filled();
            source.database().getCollection("log").updateOne(eq("_id", "log"), set("layout", 99));
            refuses("log.layout", CopyTest.this::export);
            source.database().getCollection("log").insertOne(new Document("_id", "restore"));
            refuses("log.restoring", CopyTest.this::export);
        }

        @Test
        void goesIntoAFileThatNobodyElseWrites() throws IOException {
            source.filled();
            try (CopyFile other = CopyFile.open(folder.resolve("log.ndjson"))) {
                assertThat(other).isNotNull();
                refuses("file.busy", CopyTest.this::export);
            }
        }
    }

    @Nested
    class Restoring {

        @Test
        void refusesADatabaseThatIsInUse() throws IOException {
            Path file = sourceFile();
            target.database().getCollection("views").insertOne(new Document());

            assertThatThrownBy(() -> restore(file))
                    .isInstanceOfSatisfying(
                            RestoreRefused.class,
                            refused -> assertThat(refused.collection()).isEqualTo("views"));

            assertThat(target.database().listCollectionNames()).containsExactly("views");
        }

        @Test
        void refusesADatabaseThatHasALog() throws IOException {
            Path file = sourceFile();
            target.append(event("z", 0));

            assertThatThrownBy(() -> restore(file)).isInstanceOf(RestoreRefused.class);
            assertThatThrownBy(() -> restore(file)).isInstanceOf(RestoreRefused.class);

            target.append(event("z", 1));
        }

        @Test
        void goesOnWithWhatAnEarlierAttemptLeft() throws IOException {
            Path file = sourceFile();
            unfinished(file, 4L);

            assertThatThrownBy(target::open)
                    .isInstanceOf(EventStoreException.class)
                    .hasMessageContaining("restored");
            Copied restored = restore(file);

            assertThat(restored.earlier()).isEqualTo(2);
            assertThat(target.documents()).isEqualTo(source.documents());
            try (MongoEventLog log = target.open()) {
                assertThat(log.epoch()).isEqualTo(restored.epoch());
            }
        }

        @Test
        void doesNotGoOnWithTheAttemptOfAnotherFile() throws IOException {
            unfinished(sourceFile(), 4L);
            source.append(event("a", 3));
            Path other = export("other");

            assertThatThrownBy(() -> restore(other)).isInstanceOf(RestoreRefused.class);
        }

        @Test
        void doesNotGoOnWithWhatIsNotOfTheFile() throws IOException {
            Path file = sourceFile();
            unfinished(file, 4L);
            target.commits().updateOne(eq("_id", 3L), set("c", "other"));

            refuses("restore.differs", () -> restore(file));

            assertThatThrownBy(target::open).isInstanceOf(EventStoreException.class);
        }

        @Test
        void doesNotGoOnWithMoreThanTheFileHas() throws IOException {
            Path file = sourceFile();
            unfinished(file, 9L);
            target.commits().insertOne(new Document("_id", 9L));

            refuses("restore.differs", () -> restore(file));
        }

        /** Leaves what a restore leaves that is killed before it has inserted the commit at this position. */
        private void unfinished(Path file, long position) throws IOException {
            restore(file);
            String epoch = target.database().getCollection("log").find().first().getString("epoch");
            target.database().getCollection("log").deleteMany(new Document());
            List<String> lines = Files.readAllLines(file);
            String sum = BsonDocument.parse(lines.getLast()).getString("sum").getValue();
            target.database()
                    .getCollection("log")
                    .insertOne(
                            new Document("_id", "restore").append("copy", sum).append("epoch", epoch));
            target.commits().deleteMany(new Document("_id", new Document("$gte", position)));
        }

        private Path sourceFile() throws IOException {
            source.filled();
            return export();
        }
    }

    private static Document set(String field, Object value) {
        return new Document("$set", new Document(field, value));
    }

    private static void refuses(String code, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        ToolException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private Path export() throws IOException {
        return export("log.ndjson");
    }

    private Path export(String name) throws IOException {
        Path file = folder.resolve(name);
        new Export(source.database(), SILENT).to(file, false);
        return file;
    }

    private Copied restore(Path file) throws IOException {
        return new Restore(target.database(), SILENT).from(file);
    }
}
