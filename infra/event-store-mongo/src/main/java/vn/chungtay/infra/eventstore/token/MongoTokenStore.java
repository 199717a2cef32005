package vn.chungtay.infra.eventstore.token;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each segment's token and who works on it, one document a segment.
 *
 * <p>Claims are judged by the server's clock alone, so that a process with a slow or a fast clock neither loses nor steals one. A
 * token is written in the commit phase of its unit of work: after everything that the handlers appended. A crash between the two
 * delivers events again; the other way round, an event whose reaction could not be appended would be lost.
 */
public final class MongoTokenStore implements TokenStore {

    private static final String COLLECTION = "tokens";
    private static final String ID = "_id";
    private static final String PROCESSOR = "processor";
    private static final String SEGMENT = "segment";
    private static final String TOKEN = "token";
    private static final String TYPE = "type";
    private static final String OWNER = "owner";
    private static final String CLAIMED_AT = "claimedAt";

    /** Under this name stands the identifier of the store itself. */
    private static final String STORE = "#store";

    private final MongoCollection<Document> tokens;
    private final Serializer serializer;
    private final Duration claimTimeout;
    private final String owner;

    /**
     * Opens the tokens of this database.
     *
     * @param serializer writes the tokens as text
     * @param claimTimeout time after which a claim that was not renewed may be taken over, by the server's clock
     * @param owner name of this process, different from every other's
     */
    public MongoTokenStore(MongoDatabase database, Serializer serializer, Duration claimTimeout, String owner) {
        this.tokens = database.getCollection(COLLECTION)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
        this.serializer = serializer;
        this.claimTimeout = claimTimeout;
        this.owner = owner;
        tokens.createIndex(Indexes.ascending(PROCESSOR));
    }

    /**
     * How far a processor has got in all of its segments, whichever process works on them.
     *
     * @return position of the last event that is done with, −1 before the first
     */
    public long positionOf(String processorName) {
        return tokens
                .find(eq(PROCESSOR, processorName))
                .map(document -> position(token(document)))
                .into(new ArrayList<>())
                .stream()
                .mapToLong(Long::longValue)
                .min()
                .orElse(-1);
    }

    @Override
    public void initializeTokenSegments(String processorName, int segmentCount, @Nullable TrackingToken initialToken) {
        if (fetchSegments(processorName).length > 0) {
            throw new UnableToClaimTokenException("Processor " + processorName + " has segments already");
        }
        for (int segment = 0; segment < segmentCount; segment++) {
            initializeSegment(initialToken, processorName, segment);
        }
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processorName, int segment) {
        Document document = new Document(ID, id(processorName, segment))
                .append(PROCESSOR, processorName)
                .append(SEGMENT, segment);
        written(token).ifPresent(text -> document.append(TOKEN, text.getData()).append(TYPE, type(text)));
        try {
            tokens.insertOne(document);
        } catch (MongoWriteException e) {
            throw new UnableToInitializeTokenException(
                    "Segment " + segment + " of processor " + processorName + " exists already", e);
        }
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    /** Writes when the unit of work commits; without one, at once. */
    @Override
    public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().onCommit(unitOfWork -> write(token, processorName, segment));
        } else {
            write(token, processorName, segment);
        }
    }

    private void write(@Nullable TrackingToken token, String processorName, int segment) {
        Bson position = written(token)
                .map(text -> Updates.combine(Updates.set(TOKEN, text.getData()), Updates.set(TYPE, type(text))))
                .orElseGet(() -> Updates.combine(Updates.unset(TOKEN), Updates.unset(TYPE)));
        claim(processorName, segment, position);
    }

    @Override
    @SuppressWarnings("NullAway") // Axon's interface allows a token to be absent
    public @Nullable TrackingToken fetchToken(String processorName, int segment) {
        return token(claim(processorName, segment, Updates.set(SEGMENT, segment)));
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processorName, Segment segment) {
        return fetchToken(processorName, segment.getSegmentId());
    }

    @Override
    public void extendClaim(String processorName, int segment) {
        claim(processorName, segment, Updates.set(SEGMENT, segment));
    }

    @Override
    public void releaseClaim(String processorName, int segment) {
        tokens.updateOne(
                and(eq(ID, id(processorName, segment)), eq(OWNER, owner)),
                Updates.combine(Updates.unset(OWNER), Updates.unset(CLAIMED_AT)));
    }

    @Override
    public void deleteToken(String processorName, int segment) {
        if (tokens.deleteOne(and(eq(ID, id(processorName, segment)), eq(OWNER, owner)))
                        .getDeletedCount()
                == 0) {
            throw notClaimed(processorName, segment);
        }
    }

    @Override
    public int[] fetchSegments(String processorName) {
        return tokens
                .find(eq(PROCESSOR, processorName))
                .map(document -> document.getInteger(SEGMENT))
                .into(new ArrayList<>())
                .stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processorName) {
        int[] all = fetchSegments(processorName);
        List<Integer> free = tokens.find(and(eq(PROCESSOR, processorName), mine()))
                .map(document -> document.getInteger(SEGMENT))
                .into(new ArrayList<>());
        return free.stream()
                .sorted()
                .map(segment -> Segment.computeSegment(segment, all))
                .toList();
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        Document store = tokens.findOneAndUpdate(
                eq(ID, STORE),
                Updates.setOnInsert(TOKEN, UUID.randomUUID().toString()),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return Optional.ofNullable(store).map(document -> document.getString(TOKEN));
    }

    /** Claims the segment, or renews the claim, and changes it in the same write. */
    private Document claim(String processorName, int segment, Bson change) {
        Document claimed = tokens.findOneAndUpdate(
                and(eq(ID, id(processorName, segment)), mine()),
                Updates.combine(change, Updates.set(OWNER, owner), Updates.currentDate(CLAIMED_AT)),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        if (claimed == null) {
            throw notClaimed(processorName, segment);
        }
        return claimed;
    }

    /** What this process may work on: what it has, what nobody has, and what another has not renewed in time. */
    private Bson mine() {
        Bson abandoned = new Document(
                "$expr",
                new Document(
                        "$lt",
                        List.of(
                                "$" + CLAIMED_AT,
                                new Document("$subtract", List.of("$$NOW", claimTimeout.toMillis())))));
        return or(eq(OWNER, owner), eq(OWNER, null), abandoned);
    }

    private @Nullable TrackingToken token(Document document) {
        String text = document.getString(TOKEN);
        return text == null
                ? null
                : serializer.deserialize(
                        new SimpleSerializedObject<>(text, String.class, document.getString(TYPE), null));
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? -1 : token.position().orElse(-1);
    }

    private Optional<SerializedObject<String>> written(@Nullable TrackingToken token) {
        return Optional.ofNullable(token).map(present -> serializer.serialize(present, String.class));
    }

    private static String type(SerializedObject<String> text) {
        return text.getType().getName();
    }

    private static String id(String processorName, int segment) {
        return processorName + "#" + segment;
    }

    private static UnableToClaimTokenException notClaimed(String processorName, int segment) {
        return new UnableToClaimTokenException("Segment " + segment + " of processor " + processorName
                + " does not exist, or another process works on it");
    }
}
