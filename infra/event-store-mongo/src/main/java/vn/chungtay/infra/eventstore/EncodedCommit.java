package vn.chungtay.infra.eventstore;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;
import org.bson.BsonBinaryWriter;
import org.bson.RawBsonDocument;
import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The document of a commit in the form in which it is sent. Only two numbers depend on its place in the log; they have a fixed
 * length and are filled in when it is placed, so that the one thread that inserts has nothing to encode.
 */
final class EncodedCommit {

    private final byte[] bson;
    private final int positionAt;
    private final int latestAt;

    private EncodedCommit(byte[] bson, int positionAt, int latestAt) {
        this.bson = bson;
        this.positionAt = positionAt;
        this.latestAt = latestAt;
    }

    int bytes() {
        return bson.length;
    }

    /** The document of the commit whose first event stands at this position; a copy, so that it can be placed again. */
    RawBsonDocument at(long position, long latestMs) {
        byte[] placed = bson.clone();
        ByteBuffer.wrap(placed)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(positionAt, position)
                .putLong(latestAt, latestMs);
        return new RawBsonDocument(placed);
    }

    /** Encodes one event after the other. */
    static final class Writer {

        private static final int USUAL_BYTES = 1024;

        /** What ends the array and the document. */
        private static final int CLOSING_BYTES = 2;

        private final BasicOutputBuffer output = new BasicOutputBuffer(USUAL_BYTES);
        private final BsonBinaryWriter writer = new BsonBinaryWriter(output);
        private final int positionAt;
        private final int latestAt;

        Writer(int events, String commitId, @Nullable String idempotencyKey) {
            writer.writeStartDocument();
            writer.writeInt64(CommitDocument.POSITION, 0);
            positionAt = output.getPosition() - Long.BYTES;
            writer.writeInt32(CommitDocument.SIZE, events);
            writer.writeString(CommitDocument.COMMIT_ID, commitId);
            writer.writeDateTime(CommitDocument.LATEST, 0);
            latestAt = output.getPosition() - Long.BYTES;
            if (idempotencyKey != null) {
                writer.writeString(CommitDocument.IDEMPOTENCY_KEY, idempotencyKey);
            }
            writer.writeStartArray(CommitDocument.EVENTS);
        }

        void add(String key, EventMessage<?> event, Serializer serializer) {
            EventDocument.write(writer, key, event, serializer);
        }

        /** What the document takes if nothing is added. */
        int bytes() {
            return output.getPosition() + CLOSING_BYTES;
        }

        EncodedCommit end() {
            writer.writeEndArray();
            writer.writeEndDocument();
            return new EncodedCommit(output.toByteArray(), positionAt, latestAt);
        }
    }
}
