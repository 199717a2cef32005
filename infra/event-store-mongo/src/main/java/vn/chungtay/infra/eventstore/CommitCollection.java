package vn.chungtay.infra.eventstore;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static org.bson.codecs.configuration.CodecRegistries.fromCodecs;
import static org.bson.codecs.configuration.CodecRegistries.fromRegistries;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * The collection of commits: every command that the log sends to MongoDB. Writes wait for a majority and its journals, reads
 * see only what a majority has, whatever the connection string says. Reads go by keys or positions that are known in advance
 * wherever they are frequent, which is fast on servers that do not index ranges, too.
 */
final class CommitCollection {

    private static final Bson FRAME =
            include(CommitDocument.POSITION, CommitDocument.SIZE, CommitDocument.COMMIT_ID, CommitDocument.LATEST);

    private final MongoCollection<BsonDocument> commits;
    private final MongoCollection<CommitDocument> stored;

    CommitCollection(MongoCollection<BsonDocument> commits) {
        this.commits = Majority.of(commits);
        this.stored = this.commits
                .withDocumentClass(CommitDocument.class)
                .withCodecRegistry(fromRegistries(fromCodecs(new CommitDocumentCodec()), commits.getCodecRegistry()));
    }

    /**
     * Inserts in this order, in one command, and stops at the first that cannot be inserted.
     *
     * @return where it stopped, empty when all are in, on a majority and in its journals
     * @throws MongoException if the outcome is unclear: any part of them may be in, or come in yet
     */
    Optional<InsertStopped> insert(List<BsonDocument> documents) {
        try {
            commits.insertMany(documents, new InsertManyOptions().ordered(true));
            return Optional.empty();
        } catch (MongoBulkWriteException refused) {
            if (refused.getWriteConcernError() != null
                    || refused.getWriteErrors().isEmpty()) {
                throw refused;
            }
            BulkWriteError error = refused.getWriteErrors().getFirst();
            boolean duplicate = error.getCategory() == ErrorCategory.DUPLICATE_KEY;
            return Optional.of(new InsertStopped(error.getIndex(), duplicate, refused));
        }
    }

    /** The commits that begin at one of so many positions from this one on, in their order. */
    List<CommitDocument> beginningWithin(long from, int positions) {
        return list(stored.find(in(CommitDocument.POSITION, positions(from, positions)))
                .sort(ascending(CommitDocument.POSITION)));
    }

    /** Like {@link #beginningWithin}, without the events. */
    List<CommitDocument> framesWithin(long from, int positions) {
        return frames(positions(from, positions));
    }

    /** The commits that begin at one of these positions, in their order, without the events. */
    List<CommitDocument> frames(Collection<Long> positions) {
        return list(stored.find(in(CommitDocument.POSITION, positions))
                .projection(FRAME)
                .sort(ascending(CommitDocument.POSITION)));
    }

    /** The commit that begins at this position. */
    Optional<CommitDocument> at(long position) {
        return first(stored.find(eq(CommitDocument.POSITION, position)));
    }

    /** The last commit, without its events. Slow on servers that do not index ranges: not for every append or read. */
    Optional<CommitDocument> newest() {
        return first(stored.find()
                .projection(FRAME)
                .sort(descending(CommitDocument.POSITION))
                .limit(1));
    }

    /** The commits that hold an event with one of these keys, in their order. */
    List<CommitDocument> holding(Collection<String> keys) {
        return list(stored.find(in(CommitDocument.EVENT_KEYS, keys)).sort(ascending(CommitDocument.POSITION)));
    }

    /**
     * The commits, other than this one itself, that hold any of what it wants to hold alone; one that holds its idempotency key
     * alone, if there is one. Where they stand is asked first and each is read by itself: together they may be larger than one answer.
     */
    List<CommitDocument> rivalsOf(Commit commit) {
        Optional<CommitDocument> same = Optional.ofNullable(commit.idempotencyKey())
                .flatMap(this::madeFor)
                .filter(other -> isRival(other, commit));
        if (same.isPresent()) {
            return List.of(same.get());
        }
        Set<Long> positions = new TreeSet<>();
        for (Bson claim : List.of( // one by one: each goes to its index, also where an "or" would not
                in(CommitDocument.EVENT_KEYS, commit.keys()), in(CommitDocument.EVENT_IDS, commit.eventIds()))) {
            list(stored.find(claim).projection(FRAME)).stream()
                    .filter(other -> isRival(other, commit))
                    .forEach(other -> positions.add(other.position()));
        }
        return positions.stream().map(this::at).flatMap(Optional::stream).toList();
    }

    private static boolean isRival(CommitDocument other, Commit commit) {
        return !other.commitId().equals(commit.id());
    }

    /** The commit that was made for this idempotency key. */
    Optional<CommitDocument> madeFor(String idempotencyKey) {
        return first(stored.find(eq(CommitDocument.IDEMPOTENCY_KEY, idempotencyKey)));
    }

    /** The first commit that has an event of this time or later in it or before it. */
    Optional<CommitDocument> reaching(long timeMs) {
        return first(stored.find(gte(CommitDocument.LATEST, new BsonDateTime(timeMs)))
                .sort(ascending(CommitDocument.LATEST, CommitDocument.POSITION))
                .limit(1));
    }

    private static List<Long> positions(long from, int count) {
        return LongStream.range(from, from + count).boxed().toList();
    }

    private static Optional<CommitDocument> first(FindIterable<CommitDocument> found) {
        return Optional.ofNullable(found.first());
    }

    private static List<CommitDocument> list(FindIterable<CommitDocument> found) {
        return found.into(new ArrayList<>());
    }
}
