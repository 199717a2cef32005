package vn.chungtay.infra.eventstore.token;

import static vn.chungtay.infra.eventstore.token.ProcessorSegments.CLAIMED_AT;
import static vn.chungtay.infra.eventstore.token.ProcessorSegments.OWNER;
import static vn.chungtay.infra.eventstore.token.ProcessorSegments.TOKEN;
import static vn.chungtay.infra.eventstore.token.ProcessorSegments.TYPE;
import static vn.chungtay.infra.eventstore.token.SegmentCollection.isAbsent;
import static vn.chungtay.infra.eventstore.token.SegmentCollection.isThere;
import static vn.chungtay.infra.eventstore.token.SegmentCollection.isUnchanged;
import static vn.chungtay.infra.eventstore.token.SegmentCollection.path;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackerStatus;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
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
 * Keeps how far each segment of a processor has got, and who works on it.
 *
 * <p>Claims are judged by the server's clock alone, so that a process with a slow or a fast clock neither loses nor steals one.
 * Only who holds a segment moves its token, splits or deletes it. A token is written in the commit phase of its unit of work:
 * after everything that the handlers appended. A crash between the two delivers events again; the other way round, an event
 * whose reaction could not be appended would be lost.
 */
public final class MongoTokenStore implements TokenStore {

    private final SegmentCollection collection;
    private final Serializer serializer;
    private final YoungClaims young;

    /**
     * Opens the tokens of this database.
     *
     * @param serializer writes the tokens as text
     * @param claimTimeout time after which a claim that was not renewed may be taken over, by the server's clock
     * @param owner name of this process, different from every other's
     */
    public MongoTokenStore(MongoDatabase database, Serializer serializer, Duration claimTimeout, String owner) {
        this.collection = new SegmentCollection(database, claimTimeout, owner);
        this.serializer = serializer;
        this.young = new YoungClaims(claimTimeout);
    }

    /**
     * How far a processor has got in all of its segments, whichever process works on them.
     *
     * @return position of the last event that is done with, −1 before the first
     */
    public long positionOf(String processorName) {
        return collection.find(processorName).byId().values().stream()
                .mapToLong(segment -> position(token(segment)))
                .min()
                .orElse(-1);
    }

    @Override
    public void initializeTokenSegments(String processorName, int segmentCount) {
        initializeTokenSegments(processorName, segmentCount, null);
    }

    @Override
    public void initializeTokenSegments(String processorName, int segmentCount, @Nullable TrackingToken initialToken) {
        Document segments = new Document();
        for (int segment = 0; segment < segmentCount; segment++) {
            segments.append(String.valueOf(segment), written(initialToken));
        }
        if (!collection.create(processorName, segments)) {
            throw new UnableToClaimTokenException("Processor " + processorName + " has segments already");
        }
    }

    /**
     * Makes a segment. Where its events were another segment's up to now, only the holder of that one may: who has lost its claim
     * would give the new segment a position from before.
     */
    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processorName, int segment) {
        ProcessorSegments segments = collection.find(processorName);
        Integer parent = segments.parentOf(segment);
        boolean made = parent == null
                ? collection.add(processorName, segment, written(token), unlessExist(segment))
                : split(processorName, segments, parent, segment, token);
        if (!made) {
            throw new UnableToInitializeTokenException("Segment " + segment + " of processor " + processorName
                    + " exists already, or this process does not hold the segment that it is split from");
        }
    }

    private static List<Integer> unlessExist(int segment) {
        return segment == 0 ? List.of(0) : List.of(segment, segment ^ Integer.highestOneBit(segment));
    }

    /** A segment whose merge has not come to its end keeps its own half; what a processor does in memory, in the same write. */
    private boolean split(
            String processor, ProcessorSegments segments, int parent, int child, @Nullable TrackingToken childToken) {
        Document before = segments.get(parent);
        TrackingToken token = token(before);
        List<Bson> changes = new ArrayList<>();
        changes.add(Updates.set(path(child), written(childToken)));
        changes.add(collection.claim(parent));
        if (WrappedToken.unwrap(token, MergedTrackingToken.class).isPresent()) {
            TrackerStatus[] halves = TrackerStatus.split(segments.segment(parent), token);
            changes.add(moved(parent, halves[0].getInternalTrackingToken()));
        }
        return collection
                .change(
                        processor,
                        List.of(collection.isMine(parent), isUnchanged(parent, before), isAbsent(child)),
                        Updates.combine(changes))
                .isPresent();
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    /** Writes when the unit of work commits; without one, at once. Only who holds the segment may. */
    @Override
    public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().onCommit(unitOfWork -> write(token, processorName, segment));
        } else {
            write(token, processorName, segment);
        }
    }

    private void write(@Nullable TrackingToken token, String processorName, int segment) {
        claim(processorName, segment, List.of(collection.isMine(segment)), moved(segment, token));
    }

    @Override
    @SuppressWarnings("NullAway") // Axon's interface allows a token to be absent
    public @Nullable TrackingToken fetchToken(String processorName, int segment) {
        return fetch(processorName, segment, List.of(collection.isClaimable(segment)));
    }

    /** Refuses a segment that has been split or merged since it was seen. */
    @Override
    @SuppressWarnings("NullAway") // as above
    public @Nullable TrackingToken fetchToken(String processorName, Segment segment) {
        int id = segment.getSegmentId();
        return fetch(
                processorName,
                id,
                List.of(
                        collection.isClaimable(id),
                        isThere(segment.mergeableSegmentId()),
                        isAbsent(segment.splitSegmentId())));
    }

    private @Nullable TrackingToken fetch(String processorName, int segment, List<Bson> conditions) {
        return token(claim(processorName, segment, conditions).get(segment));
    }

    /** Writes nothing as long as nobody else can have taken the segment. */
    @Override
    public void extendClaim(String processorName, int segment) {
        if (!young.contains(processorName, segment)) {
            claim(processorName, segment, List.of(collection.isMine(segment)));
        }
    }

    private ProcessorSegments claim(String processorName, int segment, List<Bson> conditions, Bson... changes) {
        young.remove(processorName, segment);
        long sent = System.nanoTime();
        List<Bson> all = new ArrayList<>(List.of(changes));
        all.add(collection.claim(segment));
        ProcessorSegments segments = change(processorName, segment, conditions, Updates.combine(all));
        young.add(processorName, segment, sent);
        return segments;
    }

    @Override
    public void releaseClaim(String processorName, int segment) {
        young.remove(processorName, segment);
        collection.change(
                processorName,
                List.of(collection.isMine(segment)),
                Updates.combine(Updates.unset(path(segment, OWNER)), Updates.unset(path(segment, CLAIMED_AT))));
    }

    /**
     * Deletes a segment. Where its events fall to another one thereby, that one takes over its position in the same write, and this
     * process must hold both: between two writes a crash would lose what the deleted one had yet to handle.
     */
    @Override
    public void deleteToken(String processorName, int segment) {
        ProcessorSegments segments = collection.find(processorName);
        List<Bson> conditions = new ArrayList<>(List.of(collection.isMine(segment)));
        List<Bson> changes = new ArrayList<>(List.of(Updates.unset(path(segment))));
        Integer heir = segments.parentOf(segment);
        if (heir != null && segments.isMergeable(segment, heir)) {
            Document lower = segments.get(heir);
            Document upper = segments.get(segment);
            conditions.addAll(List.of(collection.isMine(heir), isUnchanged(heir, lower), isUnchanged(segment, upper)));
            changes.add(moved(heir, merged(lower, upper)));
            changes.add(collection.claim(heir));
        }
        young.remove(processorName, segment);
        change(processorName, segment, conditions, Updates.combine(changes));
    }

    @SuppressWarnings("NullAway") // a token may be absent
    private @Nullable TrackingToken merged(Document lower, Document upper) {
        return MergedTrackingToken.merged(token(lower), token(upper));
    }

    /** Forgets a processor that runs nowhere any more, whoever held its segments last; one that starts again begins anew. */
    public void forget(String processorName) {
        collection.delete(processorName);
    }

    @Override
    public int[] fetchSegments(String processorName) {
        return collection.find(processorName).ids();
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processorName) {
        return collection.claimable(processorName);
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return Optional.of(collection.identifier());
    }

    private ProcessorSegments change(String processorName, int segment, List<Bson> conditions, Bson change) {
        return collection
                .change(processorName, conditions, change)
                .orElseThrow(() -> new UnableToClaimTokenException("Segment " + segment + " of processor "
                        + processorName + " is not there, not as it was, or not held by this process"));
    }

    private Bson moved(int segment, @Nullable TrackingToken token) {
        Document written = written(token);
        return written.isEmpty()
                ? Updates.combine(Updates.unset(path(segment, TOKEN)), Updates.unset(path(segment, TYPE)))
                : Updates.combine(
                        Updates.set(path(segment, TOKEN), written.get(TOKEN)),
                        Updates.set(path(segment, TYPE), written.get(TYPE)));
    }

    private Document written(@Nullable TrackingToken token) {
        if (token == null) {
            return new Document();
        }
        SerializedObject<String> text = serializer.serialize(token, String.class);
        return new Document(TOKEN, text.getData()).append(TYPE, text.getType().getName());
    }

    @SuppressWarnings("NullAway") // a revision may be absent, says Axon's SerializedType
    private @Nullable TrackingToken token(Document segment) {
        String text = segment.getString(TOKEN);
        return text == null
                ? null
                : serializer.deserialize(
                        new SimpleSerializedObject<>(text, String.class, segment.getString(TYPE), null));
    }

    private static long position(@Nullable TrackingToken token) {
        TrackingToken lowest = token == null ? null : WrappedToken.unwrapLowerBound(token);
        return lowest == null ? -1 : lowest.position().orElse(-1);
    }
}
