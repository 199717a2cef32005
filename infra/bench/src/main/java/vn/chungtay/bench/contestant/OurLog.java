package vn.chungtay.bench.contestant;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import vn.chungtay.infra.eventstore.LogSettings;
import vn.chungtay.infra.eventstore.MongoEventLog;
import vn.chungtay.infra.eventstore.MongoEventStorageEngine;

/** The suite's event log, with the settings that a service has. */
public final class OurLog implements Contestant {

    private final MongoDatabase database;
    private final MongoEventLog log;
    private final MongoEventStorageEngine engine;

    /** Opens the log of this database, and makes it where there is none. */
    public OurLog(MongoClient client, String database) {
        this.database = client.getDatabase(database);
        this.log = MongoEventLog.open(this.database, LogSettings.defaults().withoutRecentEvents());
        this.engine = MongoEventStorageEngine.builder()
                .log(log)
                .eventSerializer(Sample.SERIALIZER)
                .snapshotSerializer(Sample.SERIALIZER)
                .build();
    }

    @Override
    public MongoEventStorageEngine engine() {
        return engine;
    }

    /** The log behind the engine. */
    public MongoEventLog log() {
        return log;
    }

    /** Lets go of the log and leaves it as it is. */
    public void leave() {
        log.close();
    }

    @Override
    public void close() {
        leave();
        database.drop();
    }
}
