package vn.chungtay.local.servers;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents in the store, as BSON: several times smaller and faster than what Java's serialization makes of them. */
final class DocumentType extends BasicDataType<Document> {

    /** Objects, maps and boxes take about so many times the bytes of the BSON. */
    private static final int MEMORY_PER_BYTE = 4;

    @Override
    public int getMemory(Document document) {
        return MEMORY_PER_BYTE * encoded(document).readableBytes();
    }

    @Override
    public void write(WriteBuffer buffer, Document document) {
        buffer.put(encoded(document).nioBuffer());
    }

    @Override
    public Document read(ByteBuffer buffer) {
        int start = buffer.position();
        int length = Integer.reverseBytes(buffer.getInt(start)); // BSON begins with its length, lowest byte first
        Document document = BsonDecoder.decodeBson(Unpooled.wrappedBuffer(buffer.slice(start, length)));
        buffer.position(start + length);
        return document;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }

    private static ByteBuf encoded(Document document) {
        ByteBuf bytes = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, bytes);
        return bytes;
    }
}
