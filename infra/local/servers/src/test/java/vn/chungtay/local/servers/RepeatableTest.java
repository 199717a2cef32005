package vn.chungtay.local.servers;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RepeatableTest {

    private static final Instant NOW = Instant.parse("2026-05-12T01:02:03.004Z");

    private static Document update(Document query, Document changes) {
        return new Document("q", query).append("u", changes);
    }

    private static @Nullable Document told(Document change) {
        Document command = new Document("update", "things").append("updates", List.of(change));
        Document told = Repeatable.of("update", command, NOW);
        return told == null ? null : (Document) ((List<?>) Objects.requireNonNull(told.get("updates"))).getFirst();
    }

    @Test
    void tellsTheTimeThatAChangeAsksFor() {
        Document changes =
                new Document("$set", new Document("owner", "a")).append("$currentDate", new Document("at", true));
        assertThat(told(update(new Document("_id", 1), changes)))
                .isEqualTo(update(
                        new Document("_id", 1), new Document("$set", new Document("owner", "a").append("at", NOW))));
    }

    @Test
    void tellsTheTimeThatAConditionComparesWithHoweverDeepItStands() {
        Document older = new Document(
                "$expr", new Document("$lt", List.of("$at", new Document("$subtract", List.of("$$NOW", 5)))));
        Document toldOlder =
                new Document("$expr", new Document("$lt", List.of("$at", new Document("$subtract", List.of(NOW, 5)))));
        Document changes = new Document("$set", new Document("owner", "a"));
        assertThat(told(update(new Document("$and", List.of(new Document("_id", 1), older)), changes)))
                .isEqualTo(update(new Document("$and", List.of(new Document("_id", 1), toldOlder)), changes));
    }

    /** Only an expression means the time by it. */
    @Test
    void leavesDataAlone() {
        Document change = update(new Document("text", "$$NOW"), new Document("$set", new Document("text", "$$NOW")));
        assertThat(told(change)).isEqualTo(change);
    }

    @Test
    void givesAnIdToADocumentThatHasNone() {
        Document document = new Document("n", 1);
        Document insert = new Document("insert", "things").append("documents", List.of(document));
        assertThat(Repeatable.of("insert", insert, NOW)).isEqualTo(insert);
        assertThat(document.get("_id")).isInstanceOf(ObjectId.class);
    }

    static Stream<Document> upsertsThatNameTheirId() {
        return Stream.of(
                new Document("_id", 1),
                new Document("_id", new Document("$eq", 1)),
                new Document("_id", new Document("a", 1)),
                new Document("$and", List.of(new Document("_id", 1), new Document("owner", null))));
    }

    @ParameterizedTest
    @MethodSource("upsertsThatNameTheirId")
    void repeatsAnUpsertThatNamesItsId(Document query) {
        assertThat(told(update(query, new Document("n", 1)).append("upsert", true)))
                .isNotNull();
    }

    static Stream<Document> upsertsOfAnId() {
        return Stream.of(
                new Document("n", 1),
                new Document("_id", new Document("$gt", 1)),
                new Document("$or", List.of(new Document("_id", 1), new Document("_id", 2))));
    }

    @ParameterizedTest
    @MethodSource("upsertsOfAnId")
    void doesNotRepeatAnUpsertThatMakesAnId(Document query) {
        assertThat(told(update(query, new Document("n", 1)).append("upsert", true)))
                .isNull();
    }

    @Test
    void doesNotRepeatWhatChangesMoreThanDocuments() {
        assertThat(Repeatable.of("createindexes", new Document("createIndexes", "things"), NOW))
                .isNull();
        assertThat(Repeatable.of("drop", new Document("drop", "things"), NOW)).isNull();
    }

    /** A timestamp of the server cannot be told as a date. */
    @Test
    void doesNotRepeatATimestamp() {
        Document changes = new Document("$currentDate", new Document("at", new Document("$type", "timestamp")));
        assertThat(told(update(new Document("_id", 1), changes))).isNull();
    }

    @Test
    void tellsAFindAndModifyAsWell() {
        Document command = new Document("findAndModify", "things")
                .append("query", new Document("_id", 1))
                .append("update", new Document("$currentDate", new Document("at", true)));
        assertThat(Repeatable.of("findandmodify", command, NOW))
                .containsEntry("update", new Document("$set", new Document("at", NOW)));
    }
}
