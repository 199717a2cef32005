package vn.chungtay.infra.service.vault;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;

/** Collections that events refer to: a write is kept by a majority, on disk, before the event that names it is appended. */
public final class Durable {

    private Durable() {}

    /** The collection, with concerns of its own whatever the connection says. */
    public static MongoCollection<Document> collection(MongoDatabase database, String name) {
        return of(database).getCollection(name);
    }

    /** The database, with concerns of its own whatever the connection says. */
    public static MongoDatabase of(MongoDatabase database) {
        return database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
    }
}
