package vn.chungtay.infra.eventstream.relay;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import vn.chungtay.infra.eventstream.LogInMemory;
import vn.chungtay.infra.eventstream.PublishedUpTo;
import vn.chungtay.infra.eventstream.StreamRecord;
import vn.chungtay.infra.eventstream.StreamTopics;
import vn.chungtay.infra.eventstream.operate.OperatorActs;
import vn.chungtay.infra.eventstream.publish.Publication;
import vn.chungtay.test.servers.TestServers;

/** A service's log and relay, with a topic and a database of their own. */
abstract class RelayFixture {

    static final String KAFKA = TestServers.kafkaBootstrap();
    private static final MongoClient MONGO = MongoClients.create(TestServers.mongodbUri());

    final String service = ThingMade.newService();
    final MongoDatabase database = MONGO.getDatabase(TestServers.newDatabase());
    final OperatorActs acts = new OperatorActs(database, Clock.systemUTC());
    final Jackson3Serializer serializer = Jackson3Serializer.builder().build();
    final LogInMemory log = new LogInMemory(serializer);
    private final List<Relay> relays = new ArrayList<>();

    @AfterEach
    void stop() {
        relays.forEach(Relay::stop);
        database.drop();
    }

    final Relay start(List<Publication<?, ?>> publications) {
        return start(publications, KAFKA, RelaySettings.defaults());
    }

    final Relay start(List<Publication<?, ?>> publications, String kafka, RelaySettings settings) {
        Relay relay = new Relay(
                service,
                kafka,
                settings,
                log,
                log,
                database,
                serializer,
                NoOpEventUpcaster.INSTANCE,
                publications,
                acts,
                Clock.systemUTC());
        relays.add(relay);
        relay.start();
        return relay;
    }

    /** The position that the markers of all partitions have got to. */
    static long markedUpTo(List<ConsumerRecord<byte[], byte[]>> records) {
        Map<Integer, Long> byPartition = records.stream()
                .filter(r -> StreamRecord.parse(r) instanceof PublishedUpTo)
                .collect(Collectors.toMap(
                        ConsumerRecord::partition, r -> StreamRecord.parse(r).position(), Math::max));
        return byPartition.size() < StreamTopics.PARTITIONS
                ? -1
                : byPartition.values().stream().mapToLong(p -> p).min().orElseThrow();
    }
}
