package vn.chungtay.local.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Order and ranges of ids are those of MongoDB, whether the store knows them or they are sorted. */
class OrderedCollectionTest {

    private static final long LAST = 9;

    private final EmbeddedMongo mongo = EmbeddedMongo.start(null, 0);
    private final MongoClient client = MongoClients.create(mongo.uri());
    private final MongoCollection<Document> numbers = client.getDatabase("log").getCollection("numbers");

    @BeforeEach
    void storeOutOfOrder() {
        List<Long> ids = new ArrayList<>(LongStream.rangeClosed(0, LAST).boxed().toList());
        Collections.reverse(ids);
        ids.forEach(id -> numbers.insertOne(new Document("_id", id).append("even", id % 2 == 0)));
    }

    @AfterEach
    void stop() {
        client.close();
        mongo.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{}                                               |  1 | 0 1 2 3 4 5 6 7 8 9",
                "{}                                               | -1 | 9 8 7 6 5 4 3 2 1 0",
                "{_id: {$gt: {$numberLong: '6'}}}                 |  1 | 7 8 9",
                "{_id: {$gte: {$numberLong: '6'}}}                | -1 | 9 8 7 6",
                "{_id: {$lt: {$numberLong: '3'}}}                 |  1 | 0 1 2",
                "{_id: {$lte: {$numberLong: '3'}}}                | -1 | 3 2 1 0",
                "{_id: {$gt: {$numberLong: '2'}, $lt: {$numberLong: '6'}}, even: true} | 1 | 4",
                "{_id: {$gt: 6.5, $lt: 8}}                        |  1 | 7",
                "{_id: {$ne: {$numberLong: '4'}, $gte: {$numberLong: '3'}}, even: true} | -1 | 8 6",
                "{_id: {$in: [{$numberLong: '7'}, {$numberLong: '2'}, {$numberLong: '77'}]}} | 1 | 2 7",
                "{_id: {$in: [{$numberLong: '7'}, {$numberLong: '2'}]}, even: true} | 1 | 2",
                "{_id: {$in: [7, 2.0]}}                           | -1 | 7 2",
                "{_id: {$numberLong: '5'}}                        |  1 | 5"
            })
    void longsAreFoundInOrder(String query, int direction, String expected) {
        assertThat(ids(numbers.find(Document.parse(query)).sort(new Document("_id", direction))))
                .isEqualTo(List.of(expected.split(" ")));
    }

    @Test
    void pagesAreCutFromTheOrder() {
        Document descending = new Document("_id", -1);

        assertThat(ids(numbers.find().sort(descending).limit(1))).containsExactly("9");
        assertThat(ids(numbers.find().sort(descending).skip(2).limit(3))).containsExactly("7", "6", "5");
        assertThat(ids(numbers.find().limit(2))).containsExactly("0", "1");
        assertThat(ids(numbers.find().sort(descending).batchSize(3)))
                .hasSize(10)
                .startsWith("9");
    }

    @Test
    void anotherKindOfIdAmongThemIsSortedAsMongoDbDoes() {
        ObjectId objectId = new ObjectId();
        numbers.insertOne(new Document("_id", 4.5));
        numbers.insertOne(new Document("_id", 12));
        numbers.insertOne(new Document("_id", "text"));
        numbers.insertOne(new Document("_id", objectId));

        assertThat(ids(numbers.find(Document.parse("{_id: {$gt: {$numberLong: '3'}}}"))
                        .sort(new Document("_id", 1))))
                .containsExactly("4", "4.5", "5", "6", "7", "8", "9", "12");
        assertThat(ids(numbers.find().sort(new Document("_id", -1)).limit(2)))
                .containsExactly(objectId.toString(), "text");
    }

    @Test
    void anotherOrderIsNotTakenForTheStores() {
        assertThat(ids(numbers.find().sort(Document.parse("{even: 1, _id: -1}")).limit(2)))
                .containsExactly("9", "7");
    }

    /** Dividing by what document 0 has fails: an answer shows that it was not looked at. */
    @Test
    void aDocumentIsLookedUpByItsIdWhateverElseIsAsked() {
        MongoCollection<Document> shares = client.getDatabase("log").getCollection("shares");
        shares.createIndex(new Document("key", 1), new IndexOptions().unique(true));
        shares.insertMany(
                List.of(Document.parse("{_id: 'a', key: 'A', n: 0}"), Document.parse("{_id: 'b', key: 'B', n: 1}")));
        Bson divisible = Document.parse("{$expr: {$eq: [1, {$divide: [1, '$n']}]}}");
        assertThatThrownBy(() -> shares.find(divisible).into(new ArrayList<>())).isInstanceOf(MongoException.class);

        Bson byId = Filters.and(Filters.eq("_id", "b"), divisible);
        Bson byKey = Filters.and(divisible, Filters.in("key", "B", "C"));
        for (Bson query : List.of(byId, byKey)) {
            assertThat(ids(shares.find(query))).containsExactly("b");
            assertThat(shares.updateOne(query, Updates.inc("seen", 1)).getMatchedCount())
                    .isOne();
            assertThat(shares.findOneAndUpdate(
                            query,
                            Updates.inc("seen", 1),
                            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)))
                    .isEqualTo(shares.find(query).first());
        }
        assertThat(shares.updateOne(byId, Updates.inc("seen", 1), new UpdateOptions().upsert(true))
                        .getMatchedCount())
                .isOne();
        assertThat(shares.deleteOne(Filters.and(byId, Filters.eq("n", 2))).getDeletedCount())
                .isZero();
        assertThat(shares.deleteOne(byId).getDeletedCount()).isOne();
    }

    @Test
    void aDocumentIsFoundOnceByHoweverManyOfItsKeys() {
        MongoCollection<Document> commits = client.getDatabase("log").getCollection("commits");
        commits.createIndex(new Document("keys", 1), new IndexOptions().unique(true));
        commits.insertMany(List.of(
                Document.parse("{_id: 'a', keys: ['A1', 'A2', 'A3']}"), Document.parse("{_id: 'b', keys: ['B1']}")));
        Bson several = Filters.in("keys", "A3", "A1", "B1", "A2");

        assertThat(ids(commits.find(several))).containsExactlyInAnyOrder("a", "b");
        assertThat(ids(commits.find(several).sort(new Document("_id", -1)))).containsExactly("b", "a");
        assertThat(ids(commits.find(several).sort(new Document("_id", 1)).skip(1)))
                .containsExactly("b");
        assertThat(commits.countDocuments(several)).isEqualTo(2);
    }

    @Test
    void nothingIsFoundInNothing() {
        MongoCollection<Document> empty = client.getDatabase("log").getCollection("empty");
        empty.insertOne(new Document("_id", 1L));
        empty.deleteOne(new Document("_id", 1L));

        assertThat(ids(empty.find().sort(new Document("_id", -1)).limit(1))).isEmpty();
    }

    private static List<String> ids(FindIterable<Document> found) {
        return found.map(document -> document.get("_id").toString()).into(new ArrayList<>());
    }
}
