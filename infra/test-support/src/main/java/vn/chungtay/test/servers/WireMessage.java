package vn.chungtay.test.servers;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/** One message of MongoDB's protocol as it goes over the wire. */
final class WireMessage {

    private static final int LENGTH_BYTES = 4;
    private static final int ID_AT = 4;
    private static final int RESPONSE_TO_AT = 8;
    private static final int OPCODE_AT = 12;
    private static final int OP_MSG = 2_013;

    /** Header, flags and the kind of the first section come before the body. */
    private static final int BODY_AT = 16 + 4 + 1;

    private final byte[] bytes;

    private WireMessage(byte[] bytes) {
        this.bytes = bytes;
    }

    static WireMessage read(DataInputStream from) throws IOException {
        byte[] length = new byte[LENGTH_BYTES];
        from.readFully(length);
        byte[] bytes = new byte[littleEndian(length).getInt()];
        System.arraycopy(length, 0, bytes, 0, LENGTH_BYTES);
        from.readFully(bytes, LENGTH_BYTES, bytes.length - LENGTH_BYTES);
        return new WireMessage(bytes);
    }

    void writeTo(OutputStream to) throws IOException {
        to.write(bytes);
        to.flush();
    }

    /** The command or its answer, without the documents that follow it in sections of their own; empty in old greetings. */
    Optional<BsonDocument> body() {
        if (littleEndian(bytes).getInt(OPCODE_AT) != OP_MSG) {
            return Optional.empty();
        }
        int length = littleEndian(bytes).getInt(BODY_AT);
        return Optional.of(new RawBsonDocument(bytes, BODY_AT, length));
    }

    /** The same message with another body and nothing behind it. */
    WireMessage withBody(BsonDocument body) {
        ByteBuffer encoded = new RawBsonDocument(body, new BsonDocumentCodec())
                .getByteBuffer()
                .asNIO();
        byte[] message = new byte[BODY_AT + encoded.remaining()];
        littleEndian(message).put(bytes, 0, BODY_AT).put(encoded).putInt(0, message.length);
        return new WireMessage(message);
    }

    /** An answer to this command. */
    WireMessage answeredWith(BsonDocument body) {
        byte[] answer = withBody(body).bytes;
        littleEndian(answer).putInt(RESPONSE_TO_AT, littleEndian(bytes).getInt(ID_AT));
        return new WireMessage(answer);
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
