package vn.chungtay.infra.eventstore;

import java.util.List;
import org.bson.BsonType;

/** What a stored document consists of, for tools that look at documents instead of events; the README says what each field means. */
public final class LogLayout {

    /** The layout that is described here. */
    public static final int VERSION = LogMeta.LAYOUT;

    public static final String POSITION = CommitDocument.POSITION;
    public static final String SIZE = CommitDocument.SIZE;
    public static final String COMMIT_ID = CommitDocument.COMMIT_ID;
    public static final String LATEST = CommitDocument.LATEST;
    public static final String IDEMPOTENCY_KEY = CommitDocument.IDEMPOTENCY_KEY;
    public static final String EVENTS = CommitDocument.EVENTS;

    /** What must be unique across commits, besides the idempotency key: the events' keys and ids. */
    public static final String EVENT_KEYS = CommitDocument.EVENT_KEYS;

    public static final String EVENT_IDS = CommitDocument.EVENT_IDS;

    public static final String KEY = EventDocument.KEY;
    public static final String EVENT_ID = EventDocument.ID;
    public static final String AGGREGATE_TYPE = EventDocument.AGGREGATE_TYPE;
    public static final String TYPE = EventDocument.TYPE;
    public static final String TIME = EventDocument.TIME;
    public static final String PAYLOAD = EventDocument.PAYLOAD;
    public static final String METADATA = EventDocument.METADATA;

    /** Stands between aggregate and sequence in the key of an event; the last one counts. */
    public static final char BEFORE_SEQUENCE = EventDocument.BEFORE_SEQUENCE;

    public static final String SNAPSHOT_AGGREGATE = SnapshotCollection.AGGREGATE;
    public static final String SNAPSHOT_SEQUENCE = SnapshotCollection.SEQUENCE;
    public static final String SNAPSHOT_EVENT = SnapshotCollection.SNAPSHOT;

    public static final List<Field> COMMIT_FIELDS = List.of(
            new Field(POSITION, BsonType.INT64, false),
            new Field(SIZE, BsonType.INT32, false),
            new Field(COMMIT_ID, BsonType.STRING, false),
            new Field(LATEST, BsonType.DATE_TIME, false),
            new Field(IDEMPOTENCY_KEY, BsonType.STRING, true),
            new Field(EVENTS, BsonType.ARRAY, false));

    public static final List<Field> EVENT_FIELDS = List.of(
            new Field(KEY, BsonType.STRING, false),
            new Field(EVENT_ID, BsonType.STRING, false),
            new Field(AGGREGATE_TYPE, BsonType.STRING, true),
            new Field(TYPE, BsonType.STRING, false),
            new Field(EventDocument.REVISION, BsonType.STRING, true),
            new Field(TIME, BsonType.DATE_TIME, false),
            new Field(PAYLOAD, BsonType.STRING, false),
            new Field(METADATA, BsonType.STRING, false));

    public static final List<Field> SNAPSHOT_FIELDS = List.of(
            new Field(SNAPSHOT_AGGREGATE, BsonType.STRING, false),
            new Field(SNAPSHOT_SEQUENCE, BsonType.INT64, false),
            new Field(SNAPSHOT_EVENT, BsonType.DOCUMENT, false));

    private LogLayout() {}

    /**
     * One field of a document.
     *
     * @param optional whether it may be absent
     */
    public record Field(String name, BsonType type, boolean optional) {}
}
