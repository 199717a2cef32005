package vn.chungtay.infra.eventstore.token;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.or;
import static vn.chungtay.infra.eventstore.token.ProcessorSegments.CLAIMED_AT;
import static vn.chungtay.infra.eventstore.token.ProcessorSegments.OWNER;
import static vn.chungtay.infra.eventstore.token.ProcessorSegments.TOKEN;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.Segment;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.chungtay.infra.eventstore.Majority;

/**
 * The collection of tokens: every command that the token store sends to MongoDB. One document holds all segments of a processor,
 * so that making them, splitting one and merging two are one write each, which happens as a whole or not at all.
 */
final class SegmentCollection {

    private static final String COLLECTION = "tokens";
    private static final String ID = "_id";
    private static final String SEGMENTS = "segments";
    private static final String NOW = "now";

    /** Under this name, which no processor has, stands the identifier of the store itself. */
    private static final String STORE = "#store";

    private static final String IDENTIFIER = "identifier";

    private final MongoCollection<Document> processors;
    private final Duration claimTimeout;
    private final String owner;

    SegmentCollection(MongoDatabase database, Duration claimTimeout, String owner) {
        this.processors = Majority.of(database.getCollection(COLLECTION));
        this.claimTimeout = claimTimeout;
        this.owner = owner;
    }

    /** The processor's segments, none if it has never been here. */
    ProcessorSegments find(String processor) {
        Document found = processors.find(eq(ID, processor)).first();
        return ProcessorSegments.of(found == null ? new Document() : segments(found));
    }

    /** Those that this process could claim at this moment, by the server's clock. */
    List<Segment> claimable(String processor) {
        Document found = processors
                .aggregate(List.of(
                        Aggregates.match(eq(ID, processor)),
                        Aggregates.project(
                                Projections.fields(Projections.include(SEGMENTS), Projections.computed(NOW, "$$NOW")))))
                .first();
        if (found == null) {
            return List.of();
        }
        Instant abandonedBefore = found.getDate(NOW).toInstant().minus(claimTimeout);
        ProcessorSegments all = ProcessorSegments.of(segments(found));
        return Arrays.stream(all.ids())
                .filter(id -> isClaimable(all.get(id), abandonedBefore))
                .mapToObj(all::segment)
                .toList();
    }

    /**
     * Makes all segments of a processor at once.
     *
     * @return false if it has segments already
     */
    boolean create(String processor, Document segments) {
        try {
            processors.replaceOne(
                    and(eq(ID, processor), eq(SEGMENTS, new Document())),
                    new Document(ID, processor).append(SEGMENTS, segments),
                    new ReplaceOptions().upsert(true));
            return true;
        } catch (MongoWriteException refused) {
            return refuse(refused);
        }
    }

    /**
     * Makes one segment of a processor, which need not be there, unless one of these segments exists.
     *
     * @return false if one does
     */
    boolean add(String processor, int segment, Document content, List<Integer> unlessExist) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(eq(ID, processor));
        unlessExist.forEach(other -> conditions.add(isAbsent(other)));
        try {
            processors.updateOne(
                    and(conditions), Updates.set(path(segment), content), new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException refused) {
            return refuse(refused);
        }
    }

    /**
     * Changes a processor's segments in one write if all conditions hold at that moment.
     *
     * @return the segments afterwards, empty if nothing was changed
     */
    Optional<ProcessorSegments> change(String processor, List<Bson> conditions, Bson change) {
        List<Bson> all = new ArrayList<>(conditions);
        all.add(eq(ID, processor));
        return Optional.ofNullable(processors.findOneAndUpdate(
                        and(all), change, new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)))
                .map(document -> ProcessorSegments.of(segments(document)));
    }

    /** Deletes all segments of a processor. */
    void delete(String processor) {
        processors.deleteOne(eq(ID, processor));
    }

    /** The change that claims a segment, or renews the claim, from now on by the server's clock. */
    Bson claim(int segment) {
        return Updates.combine(
                Updates.set(path(segment, OWNER), owner), Updates.currentDate(path(segment, CLAIMED_AT)));
    }

    Bson isMine(int segment) {
        return eq(path(segment, OWNER), owner);
    }

    /** Mine, nobody's, or another's that was not renewed in time. */
    Bson isClaimable(int segment) {
        Bson abandoned = new Document(
                "$expr",
                new Document(
                        "$lt",
                        List.of(
                                "$" + path(segment, CLAIMED_AT),
                                new Document("$subtract", List.of("$$NOW", claimTimeout.toMillis())))));
        return and(isThere(segment), or(isMine(segment), eq(path(segment, OWNER), null), abandoned));
    }

    static Bson isThere(int segment) {
        return exists(path(segment));
    }

    static Bson isAbsent(int segment) {
        return exists(path(segment), false);
    }

    /** The segment's token is still the one that was read. */
    static Bson isUnchanged(int segment, Document asRead) {
        return eq(path(segment, TOKEN), asRead.getString(TOKEN));
    }

    static String path(int segment) {
        return SEGMENTS + "." + segment;
    }

    static String path(int segment, String field) {
        return path(segment) + "." + field;
    }

    /** The same for all stores of this database, for ever. */
    String identifier() {
        return knownIdentifier().orElseGet(() -> {
            try {
                processors.insertOne(new Document(ID, STORE)
                        .append(IDENTIFIER, UUID.randomUUID().toString()));
            } catch (MongoWriteException refused) {
                refuse(refused);
            }
            return knownIdentifier().orElseThrow();
        });
    }

    private Optional<String> knownIdentifier() {
        return Optional.ofNullable(processors.find(eq(ID, STORE)).first())
                .map(document -> document.getString(IDENTIFIER));
    }

    private boolean isClaimable(Document segment, Instant abandonedBefore) {
        String holder = segment.getString(OWNER);
        return holder == null
                || holder.equals(owner)
                || segment.getDate(CLAIMED_AT).toInstant().isBefore(abandonedBefore);
    }

    /** Another was first; anything else goes to the caller. */
    private static boolean refuse(MongoWriteException refused) {
        if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
            throw refused;
        }
        return false;
    }

    private static Document segments(Document document) {
        return document.get(SEGMENTS, Document.class);
    }
}
