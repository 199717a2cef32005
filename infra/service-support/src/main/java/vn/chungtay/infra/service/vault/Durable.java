package vn.chungtay.infra.service.vault;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
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

    /** Inserts all at once, except those whose place others took meanwhile; returns those that are in. */
    static List<Document> insertNew(MongoCollection<Document> collection, List<Document> documents) {
        if (documents.isEmpty()) {
            return documents;
        }
        try {
            collection.insertMany(documents, new InsertManyOptions().ordered(false));
            return documents;
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null
                    || e.getWriteErrors().stream()
                            .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
            List<Document> in = new ArrayList<>(documents);
            e.getWriteErrors().forEach(error -> in.remove(documents.get(error.getIndex())));
            return in;
        }
    }
}
