package vn.chungtay.infra.eventstream.relay;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Who of several replicas relays, and how far the log has been published: one document, so that only the holder can move the
 * position, and only forwards. Time is the database's own, so clocks of replicas do not matter.
 *
 * <p>A holder that was paused past its time learns it with the next step; what it has sent meanwhile are repetitions, which
 * consumers drop.
 */
final class RelayLease {

    private static final String OWNER = "owner";
    private static final String TERM = "term";
    private static final String POSITION = "position";
    private static final String RENEWED_AT = "renewedAt";
    private static final String ID = "relay";

    private final MongoCollection<Document> collection;
    private final String owner;
    private final Duration validity;

    /**
     * A replica's view of the lease.
     *
     * @param database the service's own
     * @param owner names this replica, another one after each start
     * @param validity how long the lease holds without being renewed
     */
    RelayLease(MongoDatabase database, String owner, Duration validity) {
        this.collection = database.getCollection("event_relay")
                .withWriteConcern(WriteConcern.MAJORITY)
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
        this.owner = owner;
        this.validity = validity;
    }

    /** Takes the lease when nobody holds it; nothing while another replica does. */
    @Nullable
    Term claim() {
        makeWhenNew();
        Document taken = collection.findOneAndUpdate(
                Filters.and(Filters.eq("_id", ID), Filters.or(Filters.eq(OWNER, ""), hasRunOut())),
                Updates.combine(Updates.set(OWNER, owner), Updates.inc(TERM, 1L), Updates.currentDate(RENEWED_AT)),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        return taken == null ? null : new Term(taken.getLong(TERM), taken.getLong(POSITION));
    }

    /**
     * Renews the lease and stores how far the log has been published.
     *
     * @param position never below what is stored
     * @throws LeaseLost when another replica has taken it
     */
    void advance(Term term, long position) {
        var answer = collection.updateOne(
                Filters.and(mine(term), Filters.lte(POSITION, position)),
                Updates.combine(Updates.set(POSITION, position), Updates.currentDate(RENEWED_AT)));
        if (answer.getMatchedCount() == 0) {
            throw new LeaseLost("Term %d of this replica is over; another one relays".formatted(term.number()));
        }
    }

    /** Lets another replica take it at once; nothing when it is lost already. */
    void release(Term term) {
        collection.updateOne(mine(term), Updates.set(OWNER, ""));
    }

    /** The position that is stored, −1 before the first; also for those who do not hold the lease. */
    long position() {
        Document lease = collection.find(Filters.eq("_id", ID)).first();
        return lease == null ? -1 : lease.getLong(POSITION);
    }

    private void makeWhenNew() {
        if (collection.find(Filters.eq("_id", ID)).first() != null) {
            return;
        }
        try {
            collection.insertOne(new Document("_id", ID)
                    .append(OWNER, "")
                    .append(TERM, 0L)
                    .append(POSITION, -1L)
                    .append(RENEWED_AT, null));
        } catch (MongoWriteException e) {
            // Another replica was first: that is as good.
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    private Bson mine(Term term) {
        return Filters.and(Filters.eq("_id", ID), Filters.eq(OWNER, owner), Filters.eq(TERM, term.number()));
    }

    private Bson hasRunOut() {
        Document until = new Document("$add", List.of("$" + RENEWED_AT, validity.toMillis()));
        return Filters.expr(new Document("$lt", List.of(until, "$$NOW")));
    }

    /**
     * One holding of the lease.
     *
     * @param number counted from 1, one more with each holder
     * @param position how far the log had been published when it began
     */
    record Term(long number, long position) {}

    /** Another replica relays now. */
    static final class LeaseLost extends RuntimeException {
        LeaseLost(String message) {
            super(message);
        }
    }
}
