package vn.chungtay.bench.contestant;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import vn.chungtay.bench.process.Connections;
import vn.chungtay.test.servers.TestServers;

class BareDriverTest {

    @Test
    void insertsDocumentsLikeThoseOfTheLog() {
        String ofLog = TestServers.newDatabase();
        String ofDriver = TestServers.newDatabase();
        try (MongoClient client = Connections.connect(TestServers.mongodbUri());
                OurLog log = new OurLog(client, ofLog);
                BareDriver driver = new BareDriver(client, ofDriver)) {
            log.engine().appendEvents(Sample.event(Sample.newAggregate(), 0));
            driver.insert(driver.documents(1));

            BsonDocument commit = only(client, ofLog);
            BsonDocument document = only(client, ofDriver);
            assertThat(types(document)).isEqualTo(types(commit));
            assertThat(types(event(document))).isEqualTo(types(event(commit)));
            assertThat(event(document).getString("p").getValue())
                    .hasSameSizeAs(event(commit).getString("p").getValue());
        }
    }

    private static BsonDocument only(MongoClient client, String database) {
        return client.getDatabase(database)
                .getCollection(BareDriver.COMMITS, BsonDocument.class)
                .find()
                .first();
    }

    private static BsonDocument event(BsonDocument commit) {
        return commit.getArray("e").get(0).asDocument();
    }

    private static List<String> types(BsonDocument document) {
        return document.entrySet().stream()
                .map(field -> field.getKey() + " " + field.getValue().getBsonType())
                .toList();
    }
}
