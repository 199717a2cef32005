package vn.chungtay.bench.contestant;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import vn.chungtay.infra.eventstore.MongoEventLog;
import vn.chungtay.infra.eventstream.operate.OperatorActs;
import vn.chungtay.infra.eventstream.publish.Publication;
import vn.chungtay.infra.eventstream.relay.Relay;
import vn.chungtay.infra.eventstream.relay.RelaySettings;

/** A relay that publishes a whole log under a name of its own, from the start, with the settings that a service has. */
public final class RelayOfLog implements AutoCloseable {

    private final MongoDatabase ownDatabase;
    private final Relay relay;

    /**
     * Starts it.
     *
     * @param service name that no other has; of the topic and of the database for position and lease
     */
    public RelayOfLog(String service, MongoEventLog log, MongoClient client, String bootstrap) {
        this.ownDatabase = client.getDatabase(service);
        this.relay = new Relay(
                service,
                bootstrap,
                RelaySettings.defaults(),
                log,
                log,
                ownDatabase,
                Sample.SERIALIZER,
                NoOpEventUpcaster.INSTANCE,
                List.of(new Publication<>(Sample.class, SampleV1.class, SampleV1::of)),
                new OperatorActs(ownDatabase, Clock.systemUTC()),
                Clock.systemUTC());
        relay.start();
    }

    /** How far the broker has acknowledged the log, −1 for nothing. */
    public long position() {
        return relay.state().position();
    }

    /** Stops it and forgets its position. */
    @Override
    public void close() {
        relay.stop();
        ownDatabase.drop();
    }
}
