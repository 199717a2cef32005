package vn.chungtay.test.servers;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class TestServersTest {

    @Test
    void givesOneMongodbThatStoresDocuments() {
        String database = TestServers.newDatabase();
        try (MongoClient client = MongoClients.create(TestServers.mongodbUri())) {
            client.getDatabase(database).getCollection("things").insertOne(new Document("_id", 1L));
        }

        try (MongoClient client = MongoClients.create(TestServers.mongodbUri())) {
            assertThat(client.getDatabase(database).getCollection("things").find())
                    .containsExactly(new Document("_id", 1L));
            client.getDatabase(database).drop();
        }
    }

    @Test
    void givesOneBrokerThatMakesTopics() throws ExecutionException, InterruptedException {
        String topic = TestServers.newDatabase();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestServers.kafkaBootstrap()))) {
            admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1))).all().get();

            assertThat(admin.describeTopics(List.of(topic))
                            .allTopicNames()
                            .get()
                            .get(topic)
                            .partitions())
                    .hasSize(3);
            admin.deleteTopics(List.of(topic)).all().get();
        }
    }
}
