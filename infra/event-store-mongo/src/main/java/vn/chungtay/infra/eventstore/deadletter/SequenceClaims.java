package vn.chungtay.infra.eventstore.deadletter;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.chungtay.infra.eventstore.Majority;

/**
 * Who processes which sequence of a processing group: one document for each that is at work, judged by the server's clock alone. It
 * belongs to the sequence and not to a letter, so that it stays where it is while letters go.
 */
public final class SequenceClaims {

    private static final String COLLECTION = "deadLetterClaims";
    private static final String ID = "_id";
    private static final String OWNER = "owner";
    private static final String CLAIMED_AT = "claimedAt";

    private final MongoCollection<Document> claims;
    private final String group;
    private final Duration timeout;

    /**
     * Claims on the sequences of one group.
     *
     * @param timeout after which a claim that was not renewed counts as abandoned
     */
    public SequenceClaims(MongoDatabase database, String group, Duration timeout) {
        this.claims = Majority.of(database.getCollection(COLLECTION));
        this.group = group;
        this.timeout = timeout;
    }

    /** Claims the sequence if nobody works on it, or if who did has not been heard of in time. */
    public Optional<Claim> take(String sequence) {
        Document id = new Document(LetterDocument.GROUP, group).append(LetterDocument.SEQUENCE, sequence);
        Claim claim = new Claim(id, UUID.randomUUID().toString());
        return begin(claim) || takeOver(claim) ? Optional.of(claim) : Optional.empty();
    }

    private boolean begin(Claim claim) {
        try {
            claims.updateOne(
                    and(eq(ID, claim.id), exists(OWNER, false)), claim.fromNow(), new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw refused;
            }
            return false;
        }
    }

    private boolean takeOver(Claim claim) {
        Bson abandoned = new Document(
                "$expr",
                new Document(
                        "$lt",
                        List.of("$" + CLAIMED_AT, new Document("$subtract", List.of("$$NOW", timeout.toMillis())))));
        return claims.updateOne(and(eq(ID, claim.id), abandoned), claim.fromNow())
                        .getMatchedCount()
                > 0;
    }

    /** The right to process one sequence, for the time-out from now or from its last renewal. */
    public final class Claim {

        private final Document id;
        private final String owner;

        private Claim(Document id, String owner) {
            this.id = id;
            this.owner = owner;
        }

        /**
         * Counts the time anew.
         *
         * @return false if another has taken over
         */
        public boolean renew() {
            return claims.updateOne(mine(), fromNow()).getMatchedCount() > 0;
        }

        /** Gives the sequence free, unless another has taken over. */
        public void release() {
            claims.deleteOne(mine());
        }

        private Bson mine() {
            return and(eq(ID, id), eq(OWNER, owner));
        }

        private Bson fromNow() {
            return Updates.combine(Updates.set(OWNER, owner), Updates.currentDate(CLAIMED_AT));
        }
    }
}
