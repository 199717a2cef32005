package vn.chungtay.infra.eventstore;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;

/** How everything that belongs to the log is written and read, whatever the connection string says. */
public final class Majority {

    private Majority() {}

    /** The collection with writes that wait for a majority and its journals, and reads from the primary of what a majority has. */
    public static <T> MongoCollection<T> of(MongoCollection<T> collection) {
        return collection
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
    }
}
