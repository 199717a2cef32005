package vn.chungtay.local.servers;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commands in the order in which they were carried out, in a file beside the store: what the store has not written yet can be done
 * again from it. The file begins with the name of its store, 8 bytes; each entry is its length, its checksum and the number of its
 * command, 16 bytes, before the command as BSON. Commands are added in the order of their numbers; only one thread at a time
 * writes.
 */
final class Journal implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Journal.class);

    private static final int HEADER = Long.BYTES;
    private static final int ENTRY_HEADER = Integer.BYTES + Integer.BYTES + Long.BYTES;

    /** BSON of more bytes is not read again; no store waits long for a command of that size. */
    private static final int LONGEST = 8 * 1024 * 1024;

    private final Path file;
    private final FileChannel channel;

    private ByteBuf waiting = Unpooled.buffer();
    private long last;
    private boolean complete = true;

    private Journal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Opens the journal of a store, or begins one.
     *
     * @throws IllegalStateException if the file belongs to another store
     */
    static Journal open(Path file, long store) {
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.size() < HEADER) {
                channel.truncate(0);
                channel.write(ByteBuffer.allocate(HEADER).putLong(store).flip());
            } else if (readAt(channel, 0, HEADER).getLong() != store) {
                channel.close();
                throw new IllegalStateException(
                        "The journal " + file
                                + " belongs to another data file; bring that file back, or remove the journal and lose what it holds");
            }
            return new Journal(file, channel);
        } catch (IOException failed) {
            throw new UncheckedIOException("The journal " + file + " cannot be opened", failed);
        }
    }

    /**
     * A command as an entry holds it.
     *
     * @param database that it goes to
     * @param command its name
     * @param query the command itself
     */
    record Entry(String database, String command, Document query) {

        ByteBuf encoded() {
            ByteBuf bytes = Unpooled.buffer();
            BsonEncoder.encodeDocument(
                    new Document("db", database).append("command", command).append("query", query), bytes);
            return bytes;
        }

        static Entry decoded(ByteBuffer bytes) {
            Document entry = BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
            return new Entry(
                    part(entry, "db", String.class),
                    part(entry, "command", String.class),
                    part(entry, "query", Document.class));
        }
    }

    private static <T> T part(Document entry, String name, Class<T> type) {
        return Objects.requireNonNull(type.cast(entry.get(name)), name);
    }

    /**
     * What waited.
     *
     * @param entries as the file holds them
     * @param last number of the last command among them
     * @param complete whether every command up to that one is in the file, among these, or in the store
     */
    record Taken(ByteBuf entries, long last, boolean complete) {}

    /**
     * Adds a command; it waits in memory until it is written.
     *
     * @param entry absent for a command that only the store can keep
     */
    synchronized void add(long number, @Nullable ByteBuf entry) {
        last = number;
        if (entry == null || entry.readableBytes() > LONGEST) {
            complete = false;
            return;
        }
        waiting.writeInt(entry.readableBytes());
        waiting.writeInt(checksum(number, entry.nioBuffer()));
        waiting.writeLong(number);
        waiting.writeBytes(entry);
    }

    /** What waits, to be written while others add. */
    synchronized Taken take() {
        Taken taken = new Taken(waiting, last, complete);
        waiting = Unpooled.buffer();
        return taken;
    }

    /** Brings what was taken into the file. If that fails, only the store can keep what comes. */
    void write(Taken taken) {
        ByteBuffer bytes = taken.entries().nioBuffer();
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException failed) {
            synchronized (this) {
                complete = false;
            }
            throw new UncheckedIOException("The journal " + file + " cannot be written", failed);
        }
    }

    /** Bytes of the file. */
    long size() {
        try {
            return channel.size();
        } catch (IOException failed) {
            throw new UncheckedIOException("The journal " + file + " cannot be read", failed);
        }
    }

    /** Forgets everything: the store has it. */
    synchronized void clear() {
        waiting.clear();
        complete = true;
        try {
            channel.truncate(HEADER);
            channel.position(HEADER);
        } catch (IOException failed) {
            throw new UncheckedIOException("The journal " + file + " cannot be emptied", failed);
        }
    }

    /**
     * Hands over what the store has not got, in order. An entry that ends too early is the last and was being written when the
     * process ended, so nobody was told of it.
     *
     * @param kept number of the last command that the store has
     * @return number of the last command that either has
     * @throws IllegalStateException if an entry is not as it was written
     */
    long replay(long kept, Consumer<Entry> again) {
        long replayed = kept;
        try {
            long size = channel.size();
            long at = HEADER;
            while (size - at >= ENTRY_HEADER) {
                ByteBuffer header = readAt(channel, at, ENTRY_HEADER);
                int length = header.getInt();
                int checksum = header.getInt();
                long number = header.getLong();
                if (size - at - ENTRY_HEADER < length) {
                    break;
                }
                ByteBuffer bytes = length < 0 ? ByteBuffer.allocate(0) : readAt(channel, at + ENTRY_HEADER, length);
                if (checksum(number, bytes.duplicate()) != checksum) {
                    throw new IllegalStateException("The journal " + file + " is damaged at byte " + at
                            + "; bring back an undamaged copy, or remove it and lose what it holds");
                }
                if (number > kept) {
                    again.accept(Entry.decoded(bytes));
                    replayed = number;
                }
                at += ENTRY_HEADER + length;
            }
            if (at < size) {
                log.warn(
                        "The last {} bytes of {} are half an entry; nobody was told of it, it is left out",
                        size - at,
                        file);
            }
            return replayed;
        } catch (IOException failed) {
            throw new UncheckedIOException("The journal " + file + " cannot be read", failed);
        }
    }

    private static ByteBuffer readAt(FileChannel channel, long position, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, position + bytes.position()) >= 0) {
            // a read may give less than was asked for
        }
        return bytes.flip();
    }

    private static int checksum(long number, ByteBuffer bytes) {
        CRC32C sum = new CRC32C();
        sum.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
        sum.update(bytes);
        return (int) sum.getValue();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("The journal " + file + " cannot be closed", failed);
        }
    }
}
