package vn.chungtay.bench.process;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

/** Connections that are the same for all contestants. */
public final class Connections {

    private Connections() {}

    /** A client whose writes wait for a majority and its journals, as those of the log always do. */
    public static MongoClient connect(String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .build());
    }
}
