package vn.chungtay.local.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedIndexTest {

    private static final int CHANGES = 400;
    private static final int QUERIES = 300;

    private final EmbeddedMongo mongo = EmbeddedMongo.start(null, 0);
    private final MongoClient client = MongoClients.create(mongo.uri());
    private final MongoDatabase shop = client.getDatabase("shop");

    @AfterEach
    void stop() {
        client.close();
        mongo.close();
    }

    private static void index(MongoCollection<Document> things) {
        things.createIndex(Indexes.ascending("a", "_id"));
        things.createIndex(Indexes.ascending("a", "b"));
        things.createIndex(Indexes.ascending("b"));
        things.createIndex(Indexes.ascending("tags"));
        things.createIndex(Indexes.ascending("inner.c", "_id"));
    }

    /** Every answer is the one that a collection without an index gives, whatever is asked and changed in between. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void changesNoAnswer(long seed) {
        var random = new RandomThings(seed);
        MongoCollection<Document> plain = shop.getCollection("plain");
        MongoCollection<Document> indexed = shop.getCollection("indexed");
        boolean fromTheStart = random.coin();
        if (fromTheStart) {
            index(indexed);
        }
        for (int n = 0; n < CHANGES; n++) {
            change(random, n, List.of(plain, indexed));
        }
        if (!fromTheStart) {
            index(indexed);
        }
        for (int n = 0; n < QUERIES; n++) {
            Bson query = random.query();
            Document order = random.order();
            int limit = order == null ? 0 : random.upTo(12);
            List<Document> expected = answer(plain, query, order, limit);
            List<Document> answer = answer(indexed, query, order, limit);
            if (order == null) {
                assertThat(new HashSet<>(answer)).as("seed %s, %s", seed, query).isEqualTo(new HashSet<>(expected));
                assertThat(answer).hasSameSizeAs(expected);
            } else {
                assertThat(answer)
                        .as("seed %s, %s by %s, %s", seed, query, order, limit)
                        .isEqualTo(expected);
            }
            assertThat(ids(indexed, query))
                    .as("seed %s, ids of %s", seed, query)
                    .containsExactlyInAnyOrderElementsOf(ids(plain, query));
        }
    }

    private static void change(RandomThings random, int n, List<MongoCollection<Document>> both) {
        int kind = n < 100 ? 0 : random.upTo(4);
        String id = random.id();
        Document thing = random.thing(id);
        String field = random.field();
        for (MongoCollection<Document> things : both) {
            switch (kind) {
                case 0 ->
                    things.replaceOne(
                            Filters.eq("_id", id), thing, new com.mongodb.client.model.ReplaceOptions().upsert(true));
                case 1 ->
                    things.updateOne(
                            Filters.eq("_id", id), new Document("$set", thing.get("inner", new Document("x", 1))));
                case 2 -> things.updateMany(Filters.eq("b", 1), new Document("$unset", new Document(field, "")));
                default -> things.deleteOne(Filters.eq("_id", id));
            }
        }
    }

    private static List<Document> answer(MongoCollection<Document> things, Bson query, Document order, int limit) {
        FindIterable<Document> found = things.find(query);
        if (order != null) {
            found.sort(order).limit(limit);
        }
        return found.into(new ArrayList<>());
    }

    private static List<Document> ids(MongoCollection<Document> things, Bson query) {
        return things.find(query).projection(new Document("_id", 1)).into(new ArrayList<>());
    }

    /** Dividing by what the others have fails: an answer shows that they were not looked at. */
    @Test
    void looksOnlyAtWhatItFindsAndNoFurtherThanWanted() {
        MongoCollection<Document> things = shop.getCollection("things");
        things.insertMany(List.of(
                Document.parse("{_id: 'a', unit: 'U1', stage: 'S', n: 0}"),
                Document.parse("{_id: 'b', unit: 'U2', stage: 'S', n: 1}"),
                Document.parse("{_id: 'c', unit: 'U2', stage: 'S', n: 1}"),
                Document.parse("{_id: 'd', unit: 'U2', stage: 'S', n: 0}")));
        things.createIndex(Indexes.ascending("unit", "_id"));
        things.createIndex(Indexes.ascending("stage", "_id"));
        Bson divisible = Document.parse("{$expr: {$eq: [1, {$divide: [1, '$n']}]}}");
        assertThatThrownBy(() -> things.find(divisible).into(new ArrayList<>())).isInstanceOf(MongoException.class);

        Bson fewest = Filters.and(Filters.eq("stage", "S"), Filters.eq("unit", "U2"), divisible);
        Document byId = new Document("_id", 1);
        assertThat(things.find(fewest).sort(byId).limit(2)).hasSize(2);
        assertThatThrownBy(() -> things.find(fewest).sort(byId).limit(3).into(new ArrayList<>()))
                .isInstanceOf(MongoException.class);
        Bson behind = Filters.and(Filters.eq("stage", "S"), divisible, Filters.gt("_id", "aa"));
        assertThat(things.find(behind).sort(byId).limit(1).first()).containsEntry("_id", "b");
        assertThat(things.find(Filters.and(Filters.gt("_id", "aa"), divisible))
                        .sort(byId)
                        .limit(2))
                .as("texts lie in order")
                .hasSize(2);
    }

    /** The same of several values, of a range behind a value, and of one condition or another. */
    @Test
    void goesThroughSeveralValuesAtOnceInTheOrderOfIds() {
        MongoCollection<Document> things = shop.getCollection("things");
        for (int n = 0; n < 40; n++) {
            things.insertOne(new Document("_id", String.format("%02d", n))
                    .append("stage", "S" + n % 4)
                    .append("day", n)
                    .append("n", n < 20 ? 1 : 0));
        }
        things.createIndex(Indexes.ascending("stage", "_id"));
        things.createIndex(Indexes.ascending("stage", "day", "x"));
        Bson divisible = Document.parse("{$expr: {$eq: [1, {$divide: [1, '$n']}]}}");
        Document byId = new Document("_id", 1);

        Bson two = Filters.and(Filters.in("stage", "S1", "S3"), divisible);
        assertThat(things.find(two).sort(byId).limit(3)).extracting("_id").containsExactly("01", "03", "05");
        Bson behind = Filters.and(Filters.in("stage", "S1", "S3"), divisible, Filters.gt("_id", "03"));
        assertThat(things.find(behind).sort(byId).limit(3)).extracting("_id").containsExactly("05", "07", "09");
        Bson early = Filters.and(Filters.eq("stage", "S1"), Filters.lt("day", 6), divisible);
        assertThat(things.find(early).sort(byId)).extracting("_id").containsExactly("01", "05");
        things.updateMany(Filters.lt("day", 10), new Document("$set", new Document("tags", List.of("a", "b"))));
        things.updateMany(Filters.gte("day", 10), new Document("$set", new Document("tags", List.of("a"))));
        things.updateMany(Filters.gte("day", 30), new Document("$set", new Document("tags", List.of("b"))));
        things.createIndex(Indexes.ascending("tags"));
        Bson both = Filters.and(divisible, Filters.all("tags", "a", "b"));
        assertThat(things.find(both)).as("those with b alone are not divisible").hasSize(10);
        Bson either = Filters.and(
                divisible,
                Filters.or(Filters.eq("stage", "S0"), Filters.and(Filters.eq("stage", "S1"), Filters.lt("day", 6))));
        assertThat(things.find(either).sort(byId).limit(4)).extracting("_id").containsExactly("00", "01", "04", "05");
        assertThatThrownBy(() -> things.find(two).sort(byId).into(new ArrayList<>()))
                .isInstanceOf(MongoException.class);
    }

    @Test
    void isKeptInTheFile(@TempDir Path folder) {
        Path file = folder.resolve("mongo.h2");
        for (int start = 0; start < 3; start++) {
            try (EmbeddedMongo server = EmbeddedMongo.start(file, 0);
                    MongoClient again = MongoClients.create(server.uri())) {
                MongoCollection<Document> things = again.getDatabase("shop").getCollection("things");
                index(things);
                things.insertOne(new Document("_id", start).append("tags", List.of("x", "y" + start)));
                assertThat(things.find(Filters.all("tags", "x", "y0"))).hasSize(1);
                assertThat(things.find(Filters.eq("tags", "x"))).hasSize(start + 1);
            }
        }
    }

    @Test
    void goesWithItsCollection() {
        MongoCollection<Document> things = shop.getCollection("things");
        index(things);
        things.insertOne(new Document("_id", 1).append("a", 1));
        things.drop();
        index(things);
        assertThat(things.find(Filters.eq("a", 1))).isEmpty();
        things.insertOne(new Document("_id", 1).append("a", 1));
        assertThat(things.find(Filters.eq("a", 1.0))).hasSize(1);
        things.dropIndex(Indexes.ascending("a", "_id"));
        assertThat(things.find(Filters.eq("a", 1))).hasSize(1);
    }

    /** Things and questions about them, of few different values, so that many meet. */
    private static final class RandomThings {

        private final Random random;

        RandomThings(long seed) {
            random = new Random(seed);
        }

        boolean coin() {
            return random.nextBoolean();
        }

        int upTo(int bound) {
            return random.nextInt(bound);
        }

        String id() {
            return "id-" + random.nextInt(120);
        }

        String field() {
            return List.of("a", "b", "tags", "inner").get(random.nextInt(4));
        }

        Object value() {
            return List.of(1, 1L, 2.0, "x", "y", true, new Document("k", 1)).get(random.nextInt(7));
        }

        Document thing(String id) {
            Document thing = new Document("_id", id);
            if (random.nextInt(5) > 0) {
                thing.append("a", random.nextInt(6) == 0 ? null : value());
            }
            if (random.nextInt(5) > 0) {
                thing.append("b", value());
            }
            if (random.nextInt(5) > 0) {
                thing.append("tags", tags());
            }
            if (random.nextInt(3) > 0) {
                thing.append("inner", new Document("c", value()));
            }
            return thing;
        }

        private List<Object> tags() {
            Object[] tags = new Object[random.nextInt(4)];
            Arrays.setAll(tags, n -> value());
            return Arrays.asList(tags);
        }

        Bson query() {
            List<Bson> parts = new ArrayList<>();
            for (int n = random.nextInt(3); n >= 0; n--) {
                parts.add(part());
            }
            if (random.nextInt(4) == 0) {
                parts.add(Filters.or(part(), Filters.and(part(), part())));
            }
            return parts.size() == 1 ? parts.getFirst() : Filters.and(parts);
        }

        private Bson part() {
            String name = List.of("a", "b", "inner.c", "tags").get(random.nextInt(4));
            return switch (random.nextInt(9)) {
                case 7 -> Filters.gte(name, value());
                case 8 -> new Document(name, new Document("$lt", value()).append("$gt", value()));
                case 0 -> Filters.in(name, value(), value());
                case 1 -> Filters.all("tags", value(), value());
                case 2 -> Filters.gt("_id", id());
                case 3 -> Filters.lte("_id", id());
                case 4 -> Filters.eq(name, null);
                case 5 -> Filters.ne(name, value());
                default -> Filters.eq(name, value());
            };
        }

        Document order() {
            return switch (random.nextInt(4)) {
                case 0 -> null;
                case 1 -> new Document("_id", -1);
                default -> new Document("_id", 1);
            };
        }
    }
}
