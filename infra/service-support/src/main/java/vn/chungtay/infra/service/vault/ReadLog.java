package vn.chungtay.infra.service.vault;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import vn.chungtay.infra.service.security.Actor;

/** Who read what in clear, and why; never what stood there. */
public final class ReadLog {

    private final MongoCollection<Document> reads;
    private final Clock clock;

    /** Records into this database. */
    public ReadLog(MongoDatabase database, Clock clock) {
        this.reads = Durable.collection(database, "personalDataReads");
        this.clock = clock;
    }

    /** Records a read before it happens: what is not recorded is not read. */
    public void record(String entryId, Actor reader, String purpose) {
        reads.insertOne(read(entryId, reader, purpose));
    }

    /** Records the read of each of these entries, likewise. */
    public void record(List<String> entryIds, Actor reader, String purpose) {
        if (!entryIds.isEmpty()) {
            reads.insertMany(
                    entryIds.stream().map(id -> read(id, reader, purpose)).toList());
        }
    }

    private Document read(String entryId, Actor reader, String purpose) {
        return new Document("entry", entryId)
                .append("reader", reader.staffRef())
                .append("roles", reader.roles().stream().sorted().toList())
                .append("unitCode", reader.unitCode())
                .append("purpose", purpose)
                .append("at", Date.from(clock.instant()));
    }
}
