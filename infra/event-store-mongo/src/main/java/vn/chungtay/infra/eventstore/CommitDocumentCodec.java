package vn.chungtay.infra.eventstore;

import java.util.ArrayList;
import java.util.List;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;

/** Reads commits from what the server sends, without documents in between. */
final class CommitDocumentCodec implements Codec<CommitDocument> {

    @Override
    public CommitDocument decode(BsonReader document, DecoderContext context) {
        Fields fields = new Fields();
        document.readStartDocument();
        while (document.readBsonType() != BsonType.END_OF_DOCUMENT) {
            fields.read(document.readName(), document);
        }
        document.readEndDocument();
        return new CommitDocument(
                EventDocument.required(CommitDocument.POSITION, fields.position),
                EventDocument.required(CommitDocument.SIZE, fields.size),
                EventDocument.required(CommitDocument.COMMIT_ID, fields.commitId),
                EventDocument.required(CommitDocument.LATEST, fields.latestMs),
                fields.idempotencyKey,
                fields.events);
    }

    /** Never used: a commit is encoded where it is made, see {@link EncodedCommit}. */
    @Override
    public void encode(BsonWriter writer, CommitDocument commit, EncoderContext context) {
        throw new UnsupportedOperationException("Commits are only read in this form");
    }

    @Override
    public Class<CommitDocument> getEncoderClass() {
        return CommitDocument.class;
    }

    private static long number(BsonReader value) {
        return switch (value.getCurrentBsonType()) {
            case INT64 -> value.readInt64();
            case INT32 -> value.readInt32();
            default -> throw new BsonInvalidOperationException("A whole number is a " + value.getCurrentBsonType());
        };
    }

    /** The fields of one document; its position comes first, as in every document of MongoDB. */
    private static final class Fields {

        private @Nullable Long position;
        private @Nullable Integer size;
        private @Nullable String commitId;
        private @Nullable Long latestMs;
        private @Nullable String idempotencyKey;
        private List<LoggedEvent> events = List.of();

        private void read(String name, BsonReader value) {
            switch (name) {
                case CommitDocument.POSITION -> position = number(value);
                case CommitDocument.SIZE -> size = Math.toIntExact(number(value));
                case CommitDocument.COMMIT_ID -> commitId = value.readString();
                case CommitDocument.LATEST -> latestMs = value.readDateTime();
                case CommitDocument.IDEMPOTENCY_KEY -> idempotencyKey = value.readString();
                case CommitDocument.EVENTS ->
                    events = events(EventDocument.required(CommitDocument.POSITION, position), value);
                default -> value.skipValue();
            }
        }

        private static List<LoggedEvent> events(long first, BsonReader array) {
            List<LoggedEvent> events = new ArrayList<>();
            array.readStartArray();
            while (array.readBsonType() != BsonType.END_OF_DOCUMENT) {
                events.add(EventDocument.read(first + events.size(), array));
            }
            array.readEndArray();
            return List.copyOf(events);
        }
    }
}
